package org.dateline.pipeline.entity.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;

/** Whether a name can stand for an entity that goes by other names. */
final class SameEntity {

    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int FEWEST_INITIALS = 2;

    private SameEntity() {}

    /** Whether a name of a type can be one of an entity whose longer names are known. */
    static boolean of(String name, EntityType type, Entity entity) {
        EntityType other = entity.type();
        boolean alike = type == other || type.isPlace() && other.isPlace();
        return alike && entity.names().stream().anyMatch(known -> same(name, known, type));
    }

    private static boolean same(String name, String known, EntityType type) {
        if (name.equalsIgnoreCase(known) || isSameNation(name, known)) {
            return true;
        }
        List<String> words = words(name, type);
        List<String> longer = words(known, type);
        return switch (type) {
            case PERSON -> isSamePerson(words, longer);
            case NORP -> isPlural(name, known) || isPlural(known, name);
            case ORG, FAC, EVENT, LAW -> isShortForm(words, longer) || isAcronym(name, longer);
            default -> isAcronym(name, longer);
        };
    }

    private static boolean isSameNation(String name, String known) {
        return Nations.name(name).isPresent() && Nations.name(name).equals(Nations.name(known));
    }

    /** A surname or first name alone, or the same first name and surname around others. */
    private static boolean isSamePerson(List<String> words, List<String> longer) {
        if (words.isEmpty() || longer.isEmpty()) {
            return false;
        }
        String first = longer.get(0);
        String last = longer.get(longer.size() - 1);
        if (words.size() == 1) {
            return longer.size() > 1 && (words.get(0).equals(last) || words.get(0).equals(first));
        }
        return words.get(0).equals(first) && words.get(words.size() - 1).equals(last) || endsWith(longer, words);
    }

    private static boolean isShortForm(List<String> words, List<String> longer) {
        if (words.size() >= longer.size()) {
            return false;
        }
        int left = longer.size() - words.size();
        boolean head = WordList.ORGANISATION_HEADS.has(words.get(words.size() - 1)) && endsWith(longer, words)
                && (words.size() == 1 || isNation(String.join(" ", longer.subList(0, left))));
        return head || longer.subList(0, words.size()).equals(words) && !Nations.isPeople(capitalised(words.get(0)));
    }

    private static boolean isNation(String lower) {
        boolean country = Nations.name(lower.toUpperCase(Locale.ROOT)).filter(KnownNames::isCountry).isPresent();
        return country || Nations.isPeople(capitalised(lower));
    }

    private static boolean isAcronym(String name, List<String> longer) {
        String letters = name.replace(".", "");
        if (letters.length() < FEWEST_INITIALS || !letters.equals(letters.toUpperCase(Locale.ROOT)) || longer.size() < FEWEST_INITIALS) {
            return false;
        }
        return initials(String.join(" ", longer)).equalsIgnoreCase(letters);
    }

    /** The first letters of a name's words but the small ones; empty for a single word. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(WordList.SMALL_WORDS.has(word) ? "" : word.substring(0, 1));
        }
        return initials.length() < FEWEST_INITIALS ? "" : initials.toString();
    }

    private static boolean isPlural(String one, String many) {
        return many.equals(one + "s");
    }

    private static boolean endsWith(List<String> longer, List<String> words) {
        int from = longer.size() - words.size();
        return from > 0 && longer.subList(from, longer.size()).equals(words);
    }

    private static List<String> words(String name, EntityType type) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split(" "));
        boolean suffix = type == EntityType.PERSON && words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1));
        return suffix ? words.subList(0, words.size() - 1) : words;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
