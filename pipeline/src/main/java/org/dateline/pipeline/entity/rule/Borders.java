package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Puts the borders of mentions where the conventions want them: no article before, no possessive after, titles outside, no
 * punctuation at the edges but what belongs to the last word.
 */
final class Borders {

    private Borders() {}

    /** The mentions of a sentence with tidy borders; without those of which nothing is left. */
    static List<Mention> tidy(Words words, List<Mention> mentions) {
        List<Mention> tidied = new ArrayList<>();
        for (Mention mention : mentions) {
            tidy(words, mention).ifPresent(tidied::add);
        }
        return tidied;
    }

    private static Optional<Mention> tidy(Words words, Mention mention) {
        int begin = mention.begin();
        int end = mention.end();
        while (begin < end && isOutsideBefore(words, begin, end, mention.type())) {
            begin++;
        }
        while (begin < end && isOutsideAfter(words, begin, end - 1, mention.type())) {
            end--;
        }
        boolean title = mention.type() == EntityType.PERSON && end - begin == 1 && WordList.TITLES.has(words.form(begin));
        return begin == end || title || isAddress(words, begin, end) ? Optional.empty() : Optional.of(mention.over(begin, end));
    }

    private static boolean isOutsideBefore(Words words, int token, int end, EntityType type) {
        if (!words.isWord(token)) {
            return !isOpenInside(words, token, end);
        }
        boolean article = type != EntityType.WORK_OF_ART && WordList.ARTICLES.has(words.form(token)) && !words.isJoint(token + 1);
        return article || WordList.POSSESSIVES.has(words.form(token)) || isTitle(words, token, end, type);
    }

    private static boolean isTitle(Words words, int token, int end, EntityType type) {
        return type == EntityType.PERSON && end - token > 1 && (WordList.TITLES.has(words.form(token)) || isOfOffice(words, token));
    }

    /** Whether a word is the department in somebody's office, as in Secretary of State. */
    private static boolean isOfOffice(Words words, int token) {
        int of = token - 1;
        while (of > 0 && WordList.DEPARTMENTS.has(words.form(of))) {
            of--;
        }
        return WordList.DEPARTMENTS.has(words.form(token)) && words.lower(of).equals("of") && WordList.OFFICES.has(words.lower(of - 1));
    }

    private static boolean isOutsideAfter(Words words, int begin, int last, EntityType type) {
        boolean small = Character.isLowerCase(words.form(last).codePointAt(0)) && words.isCapitalised(begin);
        boolean capitalised = type == EntityType.EVENT || type == EntityType.PERSON;
        if (WordList.POSSESSIVES.has(words.form(last)) || small && capitalised) {
            return true;
        }
        return !words.isWord(last) && !isClosedInside(words, begin, last);
    }

    /** Whether a bracket that opens at a token closes before the mention ends, with words after it. */
    private static boolean isOpenInside(Words words, int token, int end) {
        return words.form(token).equals("(") && words.forms().subList(token, end - 1).contains(")");
    }

    private static boolean isClosedInside(Words words, int begin, int last) {
        return words.form(last).equals(")") && words.forms().subList(begin + 1, last).contains("(");
    }

    private static boolean isAddress(Words words, int begin, int end) {
        String first = words.lower(begin);
        return first.contains("@") || first.contains("://") || end - begin == 1 && first.startsWith("www.");
    }
}
