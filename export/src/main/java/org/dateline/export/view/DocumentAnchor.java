package org.dateline.export.view;

/** Where an annotation stands that speaks of the whole document: the header zone, or the first word where there is none. */
final class DocumentAnchor {

    private DocumentAnchor() {}

    static Zone of(DocumentView document) {
        return document.zones().stream().filter(zone -> "HEADER".equals(zone.kind())).findFirst().orElseGet(() -> firstWord(document.text()));
    }

    private static Zone firstWord(String text) {
        int begin = 0;
        while (begin < text.length() && isBlank(text.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end == begin ? new Zone(0, 0, null) : new Zone(begin, end, null);
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }
}
