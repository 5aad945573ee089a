package org.dateline.pipeline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the engine's lemmas to the conventions of Universal Dependencies: names keep their case, closed classes their base form. */
final class LemmaRules {

    /** Closed-class words whose lemma the engine does not give, by tag and lower-case form. */
    private static final Map<String, Map<String, String>> CLOSED = Map.of(
            "PRP", Map.of("i", "I", "me", "I", "him", "he", "her", "she", "us", "we", "'s", "we", "’s", "we", "them", "they", "'em", "they",
                    "’em", "they"),
            "PRP$", Map.of("ur", "your", "yo", "your"),
            "DT", Map.of("an", "a", "these", "this", "those", "that"),
            "MD", Map.of("'ll", "will", "’ll", "will", "wo", "will", "ca", "can", "'d", "would", "’d", "would", "sha", "shall"),
            "RB", Map.of("n't", "not", "n’t", "not", "nt", "not"),
            "JJR", Map.of("better", "good", "worse", "bad"),
            "RBR", Map.of("better", "well", "further", "far", "farther", "far"),
            "JJS", Map.of("best", "good", "worst", "bad"),
            "RBS", Map.of("best", "well", "worst", "badly"),
            "POS", Map.of("’s", "'s", "’", "'"));
    private static final Map<String, String> VERBS = Map.ofEntries(Map.entry("'m", "be"), Map.entry("’m", "be"), Map.entry("'re", "be"),
            Map.entry("’re", "be"), Map.entry("'ve", "have"), Map.entry("’ve", "have"), Map.entry("'d", "have"), Map.entry("’d", "have"),
            Map.entry("am", "be"), Map.entry("is", "be"), Map.entry("are", "be"), Map.entry("was", "be"), Map.entry("were", "be"),
            Map.entry("been", "be"), Map.entry("being", "be"), Map.entry("'s", "be"), Map.entry("’s", "be"));
    private static final Pattern SYMBOL = Pattern.compile("#\\w+#");

    private LemmaRules() {}

    /** The mended lemmas of a sentence. */
    static List<String> mend(List<String> forms, List<String> tags, List<String> engine) {
        List<String> lemmas = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            String next = i + 1 < tags.size() ? tags.get(i + 1) : "";
            lemmas.add(mend(forms.get(i), tags.get(i), engine.get(i), next));
        }
        return lemmas;
    }

    private static String mend(String form, String tag, String engine, String nextTag) {
        String lower = form.toLowerCase(Locale.ROOT);
        String closed = CLOSED.getOrDefault(tag, Map.of()).get(lower);
        if (closed != null) {
            return closed;
        }
        return switch (tag) {
            case "NNP", "ADD", "GW", "FW" -> form;
            case "NNPS" -> capitalised(singular(form, engine));
            case "VBZ" -> isShort(lower) && nextTag.equals("VBN") && !engine.equals("be") ? "have" : verb(lower, engine);
            case "VB", "VBD", "VBG", "VBN", "VBP" -> verb(lower, engine);
            default -> SYMBOL.matcher(engine).matches() ? lower : engine;
        };
    }

    private static boolean isShort(String lower) {
        return lower.equals("'s") || lower.equals("’s");
    }

    private static String verb(String lower, String engine) {
        String known = VERBS.get(lower);
        if (known != null) {
            return known;
        }
        return SYMBOL.matcher(engine).matches() ? lower : engine;
    }

    private static String singular(String form, String engine) {
        boolean plural = engine.equalsIgnoreCase(form) && form.length() > 3 && form.endsWith("s") && !form.endsWith("ss");
        return plural ? form.substring(0, form.length() - 1) : engine;
    }

    private static String capitalised(String lemma) {
        return lemma.isEmpty() ? lemma : lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
    }
}
