package org.dateline.pipeline.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.engine.result.Arc;

/**
 * Turns a tree in NLP4J's style, where function words govern, into basic Universal Dependencies v2, where content words do. The result
 * is one tree with one root, whatever the parser gave.
 */
final class UniversalTree {

    private static final Set<String> PREPOSITIONAL = Set.of("prep", "agent", "dative");
    private static final Set<String> COMPLEMENTS = Set.of("pobj", "pcomp");
    private static final Set<String> PREDICATES = Set.of("attr", "acomp");
    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m",
            "’m");

    private final List<String> forms;
    private final List<String> tags;
    private final ArcTree tree;

    private UniversalTree(List<String> forms, List<String> tags, List<Arc> arcs) {
        this.forms = forms;
        this.tags = tags;
        this.tree = new ArcTree(arcs);
    }

    /** The Universal dependencies of a sentence, one a token; the root's label is {@code root}. */
    static List<Arc> of(List<String> forms, List<String> tags, List<Arc> arcs) {
        UniversalTree universal = new UniversalTree(forms, tags, arcs);
        universal.lowerPrepositions();
        universal.lowerCopulas();
        universal.flattenCoordination();
        universal.rename();
        return universal.tree.arcs();
    }

    /** What a preposition governs takes its place and governs it; the innermost of several first. */
    private void lowerPrepositions() {
        for (int i : tree.byDepth()) {
            if (PREPOSITIONAL.contains(tree.label(i)) && isPreposition(i)) {
                int complement = complement(i);
                if (complement >= 0) {
                    String relation = oblique(tree.head(i), complement, tree.label(i));
                    String marker = tree.is(complement, "pcomp") && isVerb(complement) ? "mark" : "case";
                    tree.exchange(i, complement, relation, marker);
                } else {
                    tree.relabel(i, "advmod");
                }
            }
        }
    }

    private boolean isPreposition(int index) {
        return tags.get(index).matches("IN|TO|VBG|VBN|RP|RB|CC|JJ");
    }

    private int complement(int preposition) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == preposition && (COMPLEMENTS.contains(tree.label(i)) || tree.label(i).startsWith("obl") || tree.is(i, "nmod"))
                    && i > preposition) {
                return i;
            }
        }
        return -1;
    }

    private String oblique(int governor, int complement, String label) {
        boolean clause = tree.is(complement, "pcomp") && isVerb(complement);
        boolean nominal = governor != Arc.ROOT && tags.get(governor).matches("NN.*|PRP|CD|DT|WP|\\$");
        if (clause) {
            return nominal ? "acl" : "advcl";
        }
        return label.equals("agent") ? "obl:agent" : nominal ? "nmod" : "obl";
    }

    /** The predicate takes the place of the verb be and governs it. */
    private void lowerCopulas() {
        for (int i : tree.byDepth()) {
            if (PREDICATES.contains(tree.label(i)) && !tree.isRoot(i) && BE.contains(word(tree.head(i)))) {
                int copula = tree.head(i);
                tree.exchange(copula, i, tree.label(copula), "cop");
            }
        }
    }

    /** All conjuncts hang on the first, each conjunction on the conjunct behind it. */
    private void flattenCoordination() {
        for (int i : tree.byDepth()) {
            while (tree.is(i, "conj") && !tree.isRoot(i) && tree.is(tree.head(i), "conj")) {
                tree.hang(i, tree.head(tree.head(i)));
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "cc")) {
                int conjunct = nextConjunct(i);
                tree.hang(i, conjunct >= 0 ? conjunct : tree.head(i));
            }
        }
    }

    private int nextConjunct(int conjunction) {
        for (int i = conjunction + 1; i < tree.size(); i++) {
            boolean sameGroup = tree.head(i) == tree.head(conjunction)
                    || !tree.isRoot(conjunction) && tree.is(tree.head(conjunction), "conj") && tree.head(i) == tree.head(tree.head(conjunction));
            if (tree.is(i, "conj") && sameGroup) {
                return i;
            }
        }
        return -1;
    }

    private void rename() {
        for (int i = 0; i < tree.size(); i++) {
            tree.relabel(i, tree.isRoot(i) ? "root" : UniversalRelations.of(tree.label(i), tags.get(i), i < tree.head(i)));
        }
    }

    private boolean isVerb(int index) {
        return tags.get(index).startsWith("VB");
    }

    private String word(int index) {
        return forms.get(index).toLowerCase(Locale.ROOT);
    }
}
