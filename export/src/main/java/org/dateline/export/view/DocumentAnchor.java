package org.dateline.export.view;

import org.dateline.typesystem.FirstWord;

/** Where an annotation stands that speaks of the whole document: the header zone, the first token, or the first word. */
final class DocumentAnchor {

    private DocumentAnchor() {}

    static Zone of(DocumentView document) {
        return document.zones().stream().filter(zone -> "HEADER".equals(zone.kind())).findFirst()
                .or(() -> document.tokens().stream().findFirst().map(token -> new Zone(token.begin(), token.end(), null)))
                .orElseGet(() -> firstWord(document.text()));
    }

    private static Zone firstWord(String text) {
        FirstWord word = FirstWord.of(text);
        return new Zone(word.begin(), word.end(), null);
    }
}
