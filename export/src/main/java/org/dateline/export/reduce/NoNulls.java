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
        int found = Texts.count(document, text -> (int) text.chars().filter(unit -> unit == 0).count());
        losses.add(KIND, found);
        return found == 0 ? document : Texts.map(document, text -> text.replace('\0', ' '));
    }
}
