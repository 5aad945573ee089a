package org.dateline.pipeline.entity.rule;

import java.util.List;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Types a name by its head word where that leaves no doubt: a Housing Authority of some town is an organisation, an Air Force Base a
 * site, and so is a Fort or Camp of which no city is known; a Cup or Festival is an event, a Prize a work.
 */
final class Heads {

    private Heads() {}

    /** The mentions of a sentence, typed so. */
    static List<Mention> retype(Words words, List<Mention> mentions) {
        return mentions.stream().map(mention -> retype(words, mention)).toList();
    }

    private static Mention retype(Words words, Mention mention) {
        boolean place = mention.type().isPlace();
        if (!place && mention.type() != EntityType.ORG) {
            return mention;
        }
        String last = words.form(mention.end() - 1);
        if (WordList.AWARDS.has(last) || WordList.CONTESTS.has(last)) {
            return mention.as(WordList.AWARDS.has(last) ? EntityType.WORK_OF_ART : EntityType.EVENT);
        }
        if (mention.size() == 1) {
            return mention;
        }
        if (WordList.BASES.has(last) || place && isFort(words, mention)) {
            return mention.as(EntityType.FAC);
        }
        return place && WordList.BODIES.has(words.form(head(words, mention))) ? mention.as(EntityType.ORG) : mention;
    }

    private static boolean isFort(Words words, Mention mention) {
        return mention.size() == 2 && WordList.FORTS.has(words.form(mention.begin()))
                && !KnownNames.isCity("Fort " + words.form(mention.begin() + 1));
    }

    /** The last word before an of, or the last of all. */
    private static int head(Words words, Mention mention) {
        for (int token = mention.begin() + 1; token < mention.end() - 1; token++) {
            if (words.lower(token).equals("of")) {
                return token - 1;
            }
        }
        return mention.end() - 1;
    }
}
