package org.dateline.pipeline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Universal Dependencies v2 part-of-speech tags from Penn Treebank tags and the words around. */
final class UniversalTags {

    private static final Map<String, String> BY_TAG = Map.ofEntries(
            Map.entry("NN", "NOUN"), Map.entry("NNS", "NOUN"), Map.entry("NNP", "PROPN"), Map.entry("NNPS", "PROPN"),
            Map.entry("JJ", "ADJ"), Map.entry("JJR", "ADJ"), Map.entry("JJS", "ADJ"), Map.entry("RB", "ADV"), Map.entry("RBR", "ADV"),
            Map.entry("RBS", "ADV"), Map.entry("WRB", "ADV"), Map.entry("RP", "ADP"), Map.entry("IN", "ADP"), Map.entry("TO", "PART"),
            Map.entry("POS", "PART"), Map.entry("CC", "CCONJ"), Map.entry("CD", "NUM"), Map.entry("DT", "DET"), Map.entry("PDT", "DET"),
            Map.entry("WDT", "PRON"), Map.entry("WP", "PRON"), Map.entry("WP$", "PRON"), Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"), Map.entry("EX", "PRON"), Map.entry("MD", "AUX"), Map.entry("UH", "INTJ"), Map.entry("$", "SYM"),
            Map.entry("#", "SYM"), Map.entry("SYM", "SYM"), Map.entry("ADD", "PROPN"), Map.entry("AFX", "ADJ"), Map.entry("GW", "X"),
            Map.entry("FW", "X"), Map.entry("LS", "X"), Map.entry("XX", "X"));
    private static final Set<String> SUBORDINATORS = Set.of("if", "because", "although", "though", "whether", "while", "unless", "that",
            "lest", "cos", "cuz", "whereas");
    /** Prepositions that are subordinators where a clause follows. */
    private static final Set<String> CLAUSAL = Set.of("as", "after", "before", "since", "until", "till", "once", "than", "like", "for");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> INDEFINITE = Set.of("anyone", "someone", "everyone", "anybody", "somebody", "everybody", "nobody",
            "anything", "something", "everything", "nothing");
    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m", "s", "re", "m");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve", "'d", "’d", "'s", "’s", "ve");
    private static final Set<String> DO = Set.of("do", "does", "did", "d");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "nt");
    private static final int REACH = 4;

    private final List<String> words;
    private final List<String> tags;

    private UniversalTags(List<String> forms, List<String> tags) {
        this.words = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
        this.tags = tags;
    }

    /** The Universal tags of a sentence. */
    static List<String> of(List<String> forms, List<String> tags) {
        UniversalTags sentence = new UniversalTags(forms, tags);
        List<String> universal = new ArrayList<>(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            universal.add(sentence.tag(i));
        }
        return universal;
    }

    private String tag(int index) {
        String word = words.get(index);
        String tag = tags.get(index);
        return switch (tag) {
            case "IN" -> SUBORDINATORS.contains(word) || opensClause(index) ? "SCONJ" : "ADP";
            case "NN" -> INDEFINITE.contains(word) ? "PRON" : "NOUN";
            case "NFP" -> word.startsWith(":") || word.startsWith(";") ? "SYM" : "PUNCT";
            case "RB" -> NOT.contains(word) ? "PART" : "ADV";
            case "TO" -> followed(index, Set.of("VB"), 2) ? "PART" : "ADP";
            case "DT" -> isPronoun(index) ? "PRON" : "DET";
            case "WDT" -> followed(index, Set.of("NN", "NNS"), 1) && !word.equals("that") ? "DET" : "PRON";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(index);
            default -> BY_TAG.getOrDefault(tag, hasLetterOrDigit(word) ? "X" : "PUNCT");
        };
    }

    private boolean opensClause(int index) {
        if (index + 1 < tags.size() && tags.get(index + 1).equals("VBG")) {
            return true;
        }
        return CLAUSAL.contains(words.get(index)) && finiteFollows(index);
    }

    private boolean finiteFollows(int index) {
        for (int i = index + 1; i < Math.min(tags.size(), index + 7); i++) {
            if (FINITE.contains(tags.get(i))) {
                return true;
            }
            if (!tags.get(i).matches("NN.*|PRP.*|DT|JJ.*|CD|POS|RB|EX")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPronoun(int index) {
        boolean demonstrative = Set.of("this", "that", "these", "those").contains(words.get(index));
        return demonstrative && !(index + 1 < tags.size() && tags.get(index + 1).matches("NN.*|JJ.*|CD|VBG|VBN"));
    }

    private String verb(int index) {
        String word = words.get(index);
        if (BE.contains(word) && !(HAVE.contains(word) && followed(index, Set.of("VBN"), REACH))) {
            return "AUX";
        }
        boolean perfect = HAVE.contains(word) && followed(index, Set.of("VBN"), REACH);
        boolean support = DO.contains(word) && followed(index, Set.of("VB"), REACH);
        return perfect || support ? "AUX" : "VERB";
    }

    /** Whether one of the tags follows, with only subjects of questions, adverbs and negations between. */
    private boolean followed(int index, Set<String> wanted, int reach) {
        for (int i = index + 1; i < Math.min(tags.size(), index + 1 + reach); i++) {
            if (wanted.contains(tags.get(i))) {
                return true;
            }
            if (!tags.get(i).matches("RB|PRP|NNP|DT") && !(reach < REACH && tags.get(i).startsWith("JJ"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasLetterOrDigit(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
