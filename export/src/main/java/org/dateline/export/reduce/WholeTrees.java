package org.dateline.export.reduce;

import java.util.EnumSet;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** Keeps dependencies only where every sentence of the document has a tree: see {@link Trees}, which comes before. */
public final class WholeTrees implements Reduction {

    private static final String KIND = "dependencies beside sentences without";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        int trees = (int) document.tokens().stream().filter(Token::hasDependency).count();
        if (trees == 0 || trees == document.tokens().size()) {
            return document;
        }
        losses.add(KIND, trees);
        return new Writable(document).without(EnumSet.of(Facet.HEADS, Facet.DEPRELS), new Losses());
    }
}
