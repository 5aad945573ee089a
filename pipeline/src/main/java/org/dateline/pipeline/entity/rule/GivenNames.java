package org.dateline.pipeline.entity.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Gives back the last syllable to Korean and Chinese names that have a hyphen and a small letter there: Park Chan-wook, Lee Teng-hui.
 * What else follows a hyphen, as in Lee-led, is no syllable of theirs.
 */
final class GivenNames {

    /** A syllable in the usual ways of writing both in Latin letters. */
    private static final Pattern SYLLABLE = Pattern.compile("(?:[bcdfghjklmnpqrstxz]|[cksw]h|hs|t[sz]|zh)?[wy]?[aeiou]{1,3}(?:ng|[nmlkptbhr])?");
    private static final int SURNAME_AND_SYLLABLE = 2;

    private GivenNames() {}

    /** The mentions of a sentence with whole given names. */
    static List<Mention> complete(Words words, List<Mention> mentions) {
        return mentions.stream().map(mention -> isCut(words, mention) ? mention.over(mention.begin(), mention.end() + 2) : mention).toList();
    }

    private static boolean isCut(Words words, Mention mention) {
        return mention.type() == EntityType.PERSON && mention.size() == SURNAME_AND_SYLLABLE && words.isJoint(mention.end())
                && isSyllable(words.lower(mention.end() - 1)) && isSyllable(words.form(mention.end() + 1));
    }

    private static boolean isSyllable(String word) {
        return SYLLABLE.matcher(word).matches();
    }
}
