package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Token;

/** The brackets of each token: what ends there first, then what begins, the longest first. */
final class MiscBrackets {

    private MiscBrackets() {}

    /** By token; null where there are none. */
    static String[] of(DocumentView document) {
        TokenIndex index = new TokenIndex(document.tokens());
        String[] brackets = new String[document.tokens().size()];
        List<Entity> innermostFirst = new ArrayList<>(document.entities());
        Collections.reverse(innermostFirst);
        for (Entity entity : innermostFirst) {
            int last = index.last(entity) - 1;
            if (last > index.first(entity)) {
                add(brackets, last, id(entity) + ")");
            }
        }
        for (Entity entity : document.entities()) {
            int first = index.first(entity);
            int last = index.last(entity);
            add(brackets, first, "(" + id(entity) + "-" + entity.label() + "-" + head(document.tokens(), first, last)
                    + (last - first == 1 ? ")" : ""));
        }
        return brackets;
    }

    private static void add(String[] brackets, int token, String bracket) {
        brackets[token] = brackets[token] == null ? bracket : brackets[token] + bracket;
    }

    private static String id(Entity entity) {
        return entity.entityId() == null ? "_" + MiscLayer.label(entity.id()) : entity.entityId();
    }

    /** Number, within the mention, of the first word whose head is outside. */
    private static int head(List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            int head = tokens.get(i).head();
            if (tokens.get(i).hasDependency() && (head < first || head >= last)) {
                return i - first + 1;
            }
        }
        return 1;
    }
}
