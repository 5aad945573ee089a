package org.dateline.pipeline.layer;

import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.dateline.type.Zone;
import org.dateline.typesystem.FirstWord;

/**
 * Where an annotation stands that speaks of the whole document: the header zone, or the first word where there is none. It is
 * neither empty nor edged with white space, which annotation tools insist on; only a blank document gives the empty span 0-0.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last
 */
public record Anchor(int begin, int end) {

    /** Kind of the zone that states date and place. */
    public static final String HEADER = "HEADER";

    /** Finds the anchor of a document. */
    public static Anchor of(JCas jcas) {
        Optional<Zone> header = header(jcas);
        if (header.isPresent()) {
            return new Anchor(header.get().getBegin(), header.get().getEnd());
        }
        FirstWord word = FirstWord.of(jcas.getDocumentText());
        return new Anchor(word.begin(), word.end());
    }

    /** Where the header zone ends; 0 where there is none. */
    public static int headerEnd(JCas jcas) {
        return header(jcas).map(Zone::getEnd).orElse(0);
    }

    private static Optional<Zone> header(JCas jcas) {
        return jcas.select(Zone.class).filter(zone -> HEADER.equals(zone.getKind())).findFirst();
    }
}
