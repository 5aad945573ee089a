package org.dateline.pipeline.syntax;

import java.util.Map;
import java.util.Set;

/** The relations of Universal Dependencies v2, and what NLP4J's are called there. */
final class UniversalRelations {

    private static final Set<String> ALL = Set.of("acl", "advcl", "advmod", "amod", "appos", "aux", "case", "cc", "ccomp", "clf", "compound",
            "conj", "cop", "csubj", "dep", "det", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark",
            "nmod", "nsubj", "nummod", "obj", "obl", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp");
    private static final Map<String, String> RENAMED = Map.ofEntries(Map.entry("auxpass", "aux:pass"), Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"), Map.entry("dobj", "obj"), Map.entry("dative", "iobj"), Map.entry("pobj", "obl"),
            Map.entry("prep", "obl"), Map.entry("agent", "obl"), Map.entry("pcomp", "advcl"), Map.entry("attr", "xcomp"),
            Map.entry("acomp", "xcomp"), Map.entry("oprd", "xcomp"), Map.entry("prt", "compound:prt"), Map.entry("poss", "nmod:poss"),
            Map.entry("npadvmod", "obl:npmod"), Map.entry("predet", "det:predet"), Map.entry("preconj", "cc:preconj"),
            Map.entry("relcl", "acl:relcl"), Map.entry("root", "parataxis"));
    /** What NLP4J calls a nominal modifier before its head, by tag. */
    private static final Map<String, String> PREMODIFIERS = Map.ofEntries(Map.entry("JJ", "amod"), Map.entry("JJR", "amod"),
            Map.entry("JJS", "amod"), Map.entry("VBN", "amod"), Map.entry("VBG", "amod"), Map.entry("CD", "nummod"), Map.entry("DT", "det"),
            Map.entry("WDT", "det"), Map.entry("PDT", "det"), Map.entry("RB", "advmod"), Map.entry("RBR", "advmod"),
            Map.entry("RBS", "advmod"));

    private UniversalRelations() {}

    /** Whether the relation, without what follows its colon, is one of the universal ones. */
    static boolean isKnown(String relation) {
        int colon = relation.indexOf(':');
        return ALL.contains(colon < 0 ? relation : relation.substring(0, colon));
    }

    /** The universal name of NLP4J's relation of a token with this tag to a head that is not the root. */
    static String of(String relation, String tag, boolean beforeHead) {
        return switch (relation) {
            case "aux" -> tag.equals("TO") ? "mark" : "aux";
            case "neg" -> tag.equals("DT") ? "det" : "advmod";
            case "qmod" -> tag.equals("CD") ? "compound" : "advmod";
            case "nmod" -> beforeHead ? PREMODIFIERS.getOrDefault(tag, "nmod") : "nmod";
            default -> RENAMED.getOrDefault(relation, isKnown(relation) ? relation : "dep");
        };
    }
}
