package org.dateline.pipeline.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.engine.result.Arc;

/**
 * Turns a tree in NLP4J's style, where function words govern, into basic Universal Dependencies v2, where content words do. The result
 * is one tree with one root, whatever the parser gave.
 */
final class UniversalTree {

    private static final int ROOT = Arc.ROOT;
    private static final Set<String> PREPOSITIONAL = Set.of("prep", "agent", "dative");
    private static final Set<String> COMPLEMENTS = Set.of("pobj", "pcomp");
    private static final Set<String> PREDICATES = Set.of("attr", "acomp");
    private static final Set<String> BE = Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m",
            "’m");

    private final List<String> forms;
    private final List<String> tags;
    private final int[] heads;
    private final String[] labels;

    private UniversalTree(List<String> forms, List<String> tags, List<Arc> arcs) {
        this.forms = forms;
        this.tags = tags;
        this.heads = arcs.stream().mapToInt(Arc::head).toArray();
        this.labels = arcs.stream().map(Arc::label).toArray(String[]::new);
    }

    /** The Universal dependencies of a sentence, one a token; the root's label is {@code root}. */
    static List<Arc> of(List<String> forms, List<String> tags, List<Arc> arcs) {
        UniversalTree tree = new UniversalTree(forms, tags, arcs);
        tree.makeOneRoot();
        tree.lowerPrepositions();
        tree.lowerCopulas();
        tree.flattenCoordination();
        tree.rename();
        return tree.arcs();
    }

    private void makeOneRoot() {
        int root = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT || heads[i] == i || isInCycle(i)) {
                heads[i] = root;
                labels[i] = root == -1 ? "root" : "parataxis";
                root = root == -1 ? i : root;
            }
        }
    }

    private boolean isInCycle(int start) {
        int node = heads[start];
        for (int steps = 0; node != ROOT && steps <= heads.length; steps++) {
            if (node == start) {
                return true;
            }
            node = heads[node];
        }
        return false;
    }

    /** What a preposition governs takes its place and governs it; the innermost of several first. */
    private void lowerPrepositions() {
        for (int i : byDepth()) {
            if (PREPOSITIONAL.contains(labels[i]) && isPreposition(i)) {
                int complement = complement(i);
                if (complement >= 0) {
                    String relation = oblique(heads[i], complement, labels[i]);
                    String marker = labels[complement].equals("pcomp") && isVerb(complement) ? "mark" : "case";
                    exchange(i, complement, relation, marker);
                } else {
                    labels[i] = "advmod";
                }
            }
        }
    }

    private boolean isPreposition(int index) {
        return tags.get(index).matches("IN|TO|VBG|VBN|RP|RB|CC|JJ");
    }

    private int complement(int preposition) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == preposition && (COMPLEMENTS.contains(labels[i]) || labels[i].startsWith("obl") || labels[i].equals("nmod"))
                    && i > preposition) {
                return i;
            }
        }
        return -1;
    }

    private String oblique(int governor, int complement, String label) {
        boolean clause = labels[complement].equals("pcomp") && isVerb(complement);
        boolean nominal = governor != ROOT && tags.get(governor).matches("NN.*|PRP|CD|DT|WP|\\$");
        if (clause) {
            return nominal ? "acl" : "advcl";
        }
        return label.equals("agent") ? "obl:agent" : nominal ? "nmod" : "obl";
    }

    /** The predicate takes the place of the verb be and governs it. */
    private void lowerCopulas() {
        for (int i : byDepth()) {
            if (PREDICATES.contains(labels[i]) && heads[i] != ROOT && BE.contains(word(heads[i]))) {
                int copula = heads[i];
                exchange(copula, i, labels[copula], "cop");
            }
        }
    }

    /** Puts the lower of two nodes in the upper's place, under a new relation, and the upper with all it governs below it. */
    private void exchange(int upper, int lower, String relation, String upperRelation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == upper && i != lower) {
                heads[i] = lower;
            }
        }
        heads[lower] = heads[upper];
        labels[lower] = relation;
        heads[upper] = lower;
        labels[upper] = upperRelation;
    }

    /** All conjuncts hang on the first, each conjunction on the conjunct behind it. */
    private void flattenCoordination() {
        for (int i : byDepth()) {
            while (labels[i].equals("conj") && heads[i] != ROOT && labels[heads[i]].equals("conj")) {
                heads[i] = heads[heads[i]];
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (labels[i].equals("cc")) {
                int conjunct = nextConjunct(i);
                heads[i] = conjunct >= 0 ? conjunct : heads[i];
            }
        }
    }

    private int nextConjunct(int conjunction) {
        for (int i = conjunction + 1; i < heads.length; i++) {
            boolean sameGroup = heads[i] == heads[conjunction]
                    || heads[conjunction] != ROOT && labels[heads[conjunction]].equals("conj") && heads[i] == heads[heads[conjunction]];
            if (labels[i].equals("conj") && sameGroup) {
                return i;
            }
        }
        return -1;
    }

    private void rename() {
        for (int i = 0; i < heads.length; i++) {
            labels[i] = heads[i] == ROOT ? "root" : UniversalRelations.of(labels[i], tags.get(i), i < heads[i]);
        }
    }

    /** The nodes, those farthest from the root first. */
    private int[] byDepth() {
        int[] depths = new int[heads.length];
        Arrays.setAll(depths, this::depth);
        Integer[] order = new Integer[heads.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> depths[a] != depths[b] ? depths[b] - depths[a] : a - b);
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private int depth(int index) {
        int depth = 0;
        for (int node = index; heads[node] != ROOT && depth <= heads.length; node = heads[node]) {
            depth++;
        }
        return depth;
    }

    private boolean isVerb(int index) {
        return tags.get(index).startsWith("VB");
    }

    private String word(int index) {
        return forms.get(index).toLowerCase(Locale.ROOT);
    }

    private List<Arc> arcs() {
        Arc[] arcs = new Arc[heads.length];
        Arrays.setAll(arcs, i -> new Arc(heads[i], labels[i]));
        return List.of(arcs);
    }
}
