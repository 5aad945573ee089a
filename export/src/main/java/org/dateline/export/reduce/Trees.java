package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/**
 * Keeps the dependencies of sentences in which they form a tree as Universal Dependencies asks: one root, whose relation is root,
 * every other token below it with another relation. Tokens are in sentences.
 */
public final class Trees implements Reduction {

    private static final String NO_TREE = "dependencies that form no tree";

    @Override
    public List<String> kinds() {
        return List.of(NO_TREE);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        TokenIndex index = new TokenIndex(document.tokens());
        List<Token> all = document.tokens();
        List<Token> trees = all;
        for (Sentence sentence : document.sentences()) {
            int first = index.first(sentence);
            int last = index.last(sentence);
            if (isBare(all, first, last) || isTree(all, first, last)) {
                continue;
            }
            trees = trees == all ? new ArrayList<>(all) : trees;
            for (int i = first; i < last; i++) {
                Token token = all.get(i);
                losses.add(NO_TREE, token.hasDependency() ? 1 : 0);
                trees.set(i, new Token(token.begin(), token.end(), token.lemma(), token.upos(), token.xpos(), Token.NO_HEAD, null));
            }
        }
        return Records.with(document, "tokens", trees);
    }

    private static boolean isBare(List<Token> tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            if (tokens.get(i).hasDependency() || tokens.get(i).deprel() != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTree(List<Token> tokens, int first, int last) {
        int roots = 0;
        for (int i = first; i < last; i++) {
            Token token = tokens.get(i);
            boolean root = token.head() == Token.ROOT;
            boolean inside = root || token.head() >= first && token.head() < last;
            if (!inside || token.deprel() == null || root != token.deprel().equals("root")) {
                return false;
            }
            roots += root ? 1 : 0;
        }
        return roots == 1 && reachesRoot(tokens, first, last);
    }

    /** With one root, a sentence is a tree when no chain of heads is longer than the sentence; each token is walked over once. */
    private static boolean reachesRoot(List<Token> tokens, int first, int last) {
        int[] walk = new int[last - first];
        for (int start = first; start < last; start++) {
            int at = start;
            while (at != Token.ROOT && walk[at - first] == 0) {
                walk[at - first] = start - first + 1;
                at = tokens.get(at).head();
            }
            if (at != Token.ROOT && walk[at - first] == start - first + 1) {
                return false;
            }
        }
        return true;
    }
}
