package org.dateline.export.view;

import java.util.List;

/**
 * An annotated document. Lists are in the order of {@link Spanned#compareTo}; ids are unique in the document.
 *
 * @param id the document's id, unique in its corpus
 * @param language ISO 639 code, such as en, or null
 * @param text the article's text, untouched
 */
public record DocumentView(String id, String language, String text, Metadata metadata, List<Zone> zones, List<Sentence> sentences,
        List<Token> tokens, List<Entity> entities, List<Event> events, List<Timex> timexes, List<TemporalLink> tlinks,
        List<ProcessingStep> provenance) {

    public DocumentView {
        zones = List.copyOf(zones);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        timexes = List.copyOf(timexes);
        tlinks = List.copyOf(tlinks);
        provenance = List.copyOf(provenance);
    }

    /** The text a span covers. */
    public String textOf(Spanned span) {
        return text.substring(span.begin(), span.end());
    }
}
