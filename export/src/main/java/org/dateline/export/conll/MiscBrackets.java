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

    static List<String> of(DocumentView document) {
        TokenIndex index = new TokenIndex(document.tokens());
        int size = document.tokens().size();
        List<StringBuilder> closing = new ArrayList<>();
        List<StringBuilder> opening = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            closing.add(new StringBuilder());
            opening.add(new StringBuilder());
        }
        List<Entity> innermostFirst = new ArrayList<>(document.entities());
        Collections.reverse(innermostFirst);
        for (Entity entity : innermostFirst) {
            if (index.last(entity) - index.first(entity) > 1) {
                closing.get(index.last(entity) - 1).append(id(entity)).append(')');
            }
        }
        for (Entity entity : document.entities()) {
            int first = index.first(entity);
            int last = index.last(entity);
            opening.get(first).append('(').append(id(entity)).append('-').append(entity.label()).append('-')
                    .append(head(document.tokens(), first, last)).append(last - first == 1 ? ")" : "");
        }
        List<String> brackets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            brackets.add(closing.get(i).append(opening.get(i)).toString());
        }
        return brackets;
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
