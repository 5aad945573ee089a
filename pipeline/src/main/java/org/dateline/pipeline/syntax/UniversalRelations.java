package org.dateline.pipeline.syntax;

import java.util.Set;

/** The universal relations of Universal Dependencies v2. */
final class UniversalRelations {

    private static final Set<String> ALL = Set.of("acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound",
            "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
            "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp");

    private UniversalRelations() {}

    /** Whether the relation, without what follows its colon, is one of the universal ones. */
    static boolean isKnown(String relation) {
        int colon = relation.indexOf(':');
        return ALL.contains(colon < 0 ? relation : relation.substring(0, colon));
    }
}
