package org.dateline.pipeline.entity.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.layer.ResourceLines;

/**
 * Names of places and persons that are known: cities (large {@code C}, small {@code c}), regions ({@code R}), countries ({@code N}),
 * first names ({@code F}) and surnames ({@code L}). A name can be several of these, and a common word besides: it is a clue only.
 */
public final class KnownNames {

    /** In tokens, hyphens among them. */
    private static final int LONGEST = 7;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final KnownNames KNOWN = new KnownNames();

    private final Map<String, String> kinds = new HashMap<>();

    private KnownNames() {
        ResourceLines.beside(KnownNames.class, "known-names.txt").forEach(this::add);
    }

    /** For each token of a sentence its place in a known name and the kind of it, such as {@code B-C}; the longest name counts. */
    public static List<List<String>> marks(Words words) {
        List<List<String>> marks = new ArrayList<>();
        words.forms().forEach(form -> marks.add(new ArrayList<>()));
        for (int begin = 0; begin < words.size(); begin++) {
            int end = words.isCapitalised(begin) ? KNOWN.end(words, begin) : begin;
            for (int token = begin; token < end; token++) {
                String place = end - begin == 1 ? "U-" : token == begin ? "B-" : token == end - 1 ? "L-" : "I-";
                List<String> here = marks.get(token);
                KNOWN.kinds.get(words.written(begin, end)).chars().forEach(kind -> here.add(place + (char) kind));
            }
        }
        return marks;
    }

    /** Whether a city is so called. */
    public static boolean isCity(String name) {
        return KNOWN.kinds.getOrDefault(name, "").toUpperCase(Locale.ROOT).contains("C");
    }

    /** Whether a country is so called. */
    public static boolean isCountry(String name) {
        return KNOWN.kinds.getOrDefault(name, "").contains("N");
    }

    /** Where the longest known name from a token on ends; the token itself when there is none. */
    private int end(Words words, int begin) {
        int end = Math.min(words.size(), begin + LONGEST);
        while (end > begin && !kinds.containsKey(words.written(begin, end))) {
            end--;
        }
        return end;
    }

    private void add(String line) {
        int tab = line.indexOf('\t');
        String name = line.substring(0, tab);
        String here = line.substring(tab + 1);
        kinds.merge(name, here, KnownNames::both);
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        if (!plain.equals(name)) {
            kinds.merge(plain, here, KnownNames::both);
        }
    }

    private static String both(String some, String others) {
        TreeSet<String> all = new TreeSet<>(List.of((some + others).split("")));
        return String.join("", all);
    }
}
