package org.dateline.pipeline.entity.rule;

import java.util.List;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Types a name by its head word where that leaves no doubt: a Housing Authority of some town is an organisation, an Air Force Base or
 * Airport a site, and so is a Fort or Camp of which no city is known; a Cup or Festival is an event, a Prize a work, a Treaty a law.
 */
final class Heads {

    private Heads() {}

    /** The mentions of a sentence, typed so. */
    static List<Mention> retype(Words words, List<Mention> mentions) {
        return mentions.stream().map(mention -> retype(words, mention)).toList();
    }

    private static Mention retype(Words words, Mention mention) {
        if (mention.type() == EntityType.PERSON) {
            return WordList.INDICES.has(words.lower(mention.end())) ? mention.as(EntityType.ORG) : mention;
        }
        String last = words.form(mention.end() - 1);
        if (mention.type() == EntityType.WORK_OF_ART || mention.type() == EntityType.EVENT) {
            return mention.size() > 1 && WordList.PACTS.has(words.form(mention.begin())) ? mention.as(EntityType.LAW) : mention;
        }
        if (!mention.type().isPlace() && mention.type() != EntityType.ORG && mention.type() != EntityType.NORP) {
            return mention;
        }
        if (WordList.AWARDS.has(last) || WordList.CONTESTS.has(last)) {
            return mention.as(WordList.AWARDS.has(last) ? EntityType.WORK_OF_ART : EntityType.EVENT);
        }
        return mention.size() == 1 || mention.type() == EntityType.NORP ? mention : mention.as(type(words, mention, last));
    }

    private static EntityType type(Words words, Mention mention, String last) {
        boolean place = mention.type().isPlace();
        String head = words.form(head(words, mention));
        if (WordList.BASES.has(last) || WordList.SITES.has(last) || place && isFort(words, mention)) {
            return EntityType.FAC;
        }
        if (WordList.LAWS.has(head)) {
            return EntityType.LAW;
        }
        return place && (WordList.BODIES.has(head) || isUnion(words, mention)) ? EntityType.ORG : mention.type();
    }

    /** Whether it is a union of countries that is no country itself. */
    private static boolean isUnion(Words words, Mention mention) {
        return mention.size() == 2 && words.lower(mention.begin() + 1).equals("union") && Nations.isPeople(words.form(mention.begin()))
                && Nations.name(words.text(mention.begin(), mention.end())).isEmpty();
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
