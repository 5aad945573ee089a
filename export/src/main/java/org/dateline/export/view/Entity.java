package org.dateline.export.view;

/**
 * A named entity mention.
 *
 * @param id identifier in the document, such as n1
 * @param label entity type, such as PERSON
 * @param entityId identifier shared by all mentions of the same entity, or null
 * @param canonicalName fullest form of the name in the document, or null
 * @param confidence from 0 to 1, or null
 */
public record Entity(String id, int begin, int end, String label, String entityId, String canonicalName, Double confidence)
        implements Spanned {

    /** The same under another id. */
    public Entity named(String other) {
        return new Entity(other, begin, end, label, entityId, canonicalName, confidence);
    }
}
