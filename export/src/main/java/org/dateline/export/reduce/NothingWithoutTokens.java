package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** Empties a document that has no tokens, where a format has no place for anything else. */
public final class NothingWithoutTokens implements Reduction {

    private static final String KIND = "documents without tokens";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        if (!document.tokens().isEmpty()) {
            return document;
        }
        DocumentView empty = new DocumentView(document.id(), null, "", Metadata.NONE, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        boolean nothing = empty.equals(document);
        losses.add(KIND, nothing ? 0 : 1);
        return nothing ? document : empty;
    }
}
