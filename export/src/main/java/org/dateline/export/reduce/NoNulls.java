package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Blanks for U+0000, which PostgreSQL refuses, where annotation servers keep their documents. */
public final class NoNulls implements Reduction {

    private static final String KIND = "null characters";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        int found = Texts.count(document, NoNulls::count);
        losses.add(KIND, found);
        return found == 0 ? document : Texts.map(document, text -> text.replace('\0', ' '));
    }

    private static int count(String text) {
        int found = 0;
        for (int at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0', at + 1)) {
            found++;
        }
        return found;
    }
}
