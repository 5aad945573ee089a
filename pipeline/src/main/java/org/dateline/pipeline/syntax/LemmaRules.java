package org.dateline.pipeline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the engine's lemmas to the conventions of Universal Dependencies: names keep their case, closed classes their base form. */
final class LemmaRules {

    private static final KnownLemmas CLOSED = KnownLemmas.english();
    private static final Set<String> PERFECT = Set.of("been", "got", "had", "become");
    private static final Pattern INFLECTED = Pattern.compile("NN|JJ|VB|RB");
    private static final Pattern SYMBOL = Pattern.compile("#\\w+#");

    private final List<String> forms;
    private final List<String> tags;

    private LemmaRules(List<String> forms, List<String> tags) {
        this.forms = forms;
        this.tags = tags;
    }

    /** The mended lemmas of a sentence. */
    static List<String> mend(List<String> forms, List<String> tags, List<String> engine) {
        LemmaRules rules = new LemmaRules(forms, tags);
        boolean shouted = forms.stream().noneMatch(form -> form.chars().anyMatch(Character::isLowerCase));
        List<String> lemmas = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            lemmas.add(rules.lemma(i, engine.get(i), shouted));
        }
        return lemmas;
    }

    private String lemma(int index, String engine, boolean shouted) {
        String form = forms.get(index);
        String tag = tags.get(index);
        String lower = form.toLowerCase(Locale.ROOT);
        if (CLOSED.has(tag, lower)) {
            return CLOSED.lemma(tag, lower);
        }
        if (INFLECTED.matcher(tag).lookingAt() && NumberedWords.contain(form)) {
            return NumberedWords.lemma(form, tag);
        }
        return switch (tag) {
            case "NNP", "ADD", "GW", "FW" -> form;
            case "NNPS" -> capitalised(singular(form, engine));
            case "CD" -> lower.replace(",", "");
            case "JJ" -> !shouted && isName(form, isFirst(index)) ? form : word(lower, engine);
            case "NN" -> !shouted && isAcronym(form) ? form : word(lower, engine);
            case "VBZ" -> isShort(lower) ? shortVerb(index) : word(lower, engine);
            default -> lower.codePoints().anyMatch(Character::isLetter) ? word(lower, engine) : lower;
        };
    }

    /** Capitalised, but not shouted: an adjective made from a name. */
    private static boolean isName(String form, boolean first) {
        boolean capitalised = Character.isUpperCase(form.codePointAt(0)) && form.chars().anyMatch(Character::isLowerCase);
        return capitalised && ProperAdjectives.contain(form, first);
    }

    /** Whether nothing but quotes and other marks stands before a word. */
    private boolean isFirst(int index) {
        return forms.subList(0, index).stream().noneMatch(form -> form.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static boolean isAcronym(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    /** 's is the perfect auxiliary before been and got; before other participles it is more often the passive's. */
    private String shortVerb(int index) {
        boolean perfect = index + 1 < forms.size() && PERFECT.contains(forms.get(index + 1).toLowerCase(Locale.ROOT));
        return perfect ? "have" : "be";
    }

    private static String word(String lower, String engine) {
        return SYMBOL.matcher(engine).matches() ? lower : engine;
    }

    private static boolean isShort(String lower) {
        return lower.equals("'s") || lower.equals("’s");
    }

    private static String singular(String form, String engine) {
        boolean plural = engine.equalsIgnoreCase(form) && form.length() > 3 && form.endsWith("s") && !form.endsWith("ss");
        return plural ? form.substring(0, form.length() - 1) : engine;
    }

    private static String capitalised(String lemma) {
        return lemma.isEmpty() ? lemma : lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
    }
}
