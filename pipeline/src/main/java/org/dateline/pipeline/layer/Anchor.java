package org.dateline.pipeline.layer;

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
        for (Zone zone : jcas.select(Zone.class)) {
            if (HEADER.equals(zone.getKind())) {
                return new Anchor(zone.getBegin(), zone.getEnd());
            }
        }
        FirstWord word = FirstWord.of(jcas.getDocumentText());
        return new Anchor(word.begin(), word.end());
    }
}
