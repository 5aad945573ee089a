package org.dateline.export.returned;

import java.util.List;
import java.util.Set;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;

/**
 * A document as a tool gave it back.
 *
 * @param origin where it was read
 * @param id the id it has in the corpus, or null where the tool does not keep it
 * @param name the name of the file it was given in, without suffix, or null
 * @param by whose work it is
 * @param document its text and annotations; ids are unique in it and mean nothing
 * @param mentions the entities as the tool shows them a second time, in a layer of their own that may be corrected too; labels may be
 *     null; null where it has one layer for them
 * @param shows what the tool shows of a document
 * @param layers the layers that may be corrected in the tool
 */
public record Returned(Origin origin, String id, String name, Author by, DocumentView document, List<Entity> mentions, Capabilities shows,
        Set<Facet> layers) {

    private static final Set<Facet> CORRECTABLE =
            Set.of(Facet.SENTENCES, Facet.TOKENS, Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES, Facet.TLINKS);

    public Returned {
        mentions = mentions == null ? null : List.copyOf(mentions);
        layers = Set.copyOf(layers);
    }

    /** A document of a tool that has one layer for entities. */
    public Returned(Origin origin, String id, String name, Author by, DocumentView document, Capabilities shows, Set<Facet> layers) {
        this(origin, id, name, by, document, null, shows, layers);
    }

    /**
     * Where a document was read.
     *
     * @param file the file, with the archive it is in
     * @param line its line, or its number among the file's documents, from 1; 0 where it is the whole file
     */
    public record Origin(String file, int line) {}

    /**
     * Whose work a document is.
     *
     * @param name what the tool calls the annotator, or null
     * @param time when it was last changed; later ones are greater as text; null where it is not known
     * @param curated whether it is the agreed version of several annotators' work
     */
    public record Author(String name, String time, boolean curated) {

        /** Nobody knows. */
        public static final Author UNKNOWN = new Author(null, null, false);
    }

    /** The layers that a hand can correct in a tool that shows this much. */
    public static Set<Facet> correctable(Capabilities shows) {
        return Set.copyOf(CORRECTABLE.stream().filter(shows.facets()::contains).toList());
    }
}
