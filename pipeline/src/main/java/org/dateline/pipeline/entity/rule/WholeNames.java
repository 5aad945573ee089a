package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Names of which a place or people is a part: firms and agreements that it begins, waters and the like that it ends. Single names on
 * both sides of an ampersand are one too.
 */
final class WholeNames {

    private final Words words;
    private final List<Mention> mentions;

    private WholeNames(Words words, List<Mention> mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    /** The mentions of a sentence, in order, with such names whole. */
    static List<Mention> complete(Words words, List<Mention> mentions) {
        WholeNames wholes = new WholeNames(words, mentions);
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention whole = wholes.complete(mention);
            Mention last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && whole.isLongerThan(last)) {
                all.remove(last);
            }
            if (last == null || !last.overlaps(whole) || whole.isLongerThan(last)) {
                all.add(whole);
            }
        }
        return all;
    }

    private Mention complete(Mention mention) {
        EntityType named = named(mention);
        if (named != null) {
            return mention.as(named).over(mention.begin(), mention.end() + 1);
        }
        if (isBelonging(mention)) {
            return mention.as(EntityType.LOC).over(mention.begin() - 2, mention.end());
        }
        if (mention.size() == 1 && isPartner(mention.begin() - 1, mention.begin() - 2, mention.begin() - 3)) {
            return mention.as(EntityType.ORG).over(mention.begin() - 2, mention.end());
        }
        boolean first = mention.size() == 1 && isPartner(mention.end(), mention.end() + 1, mention.end() + 2);
        return first ? mention.as(EntityType.ORG).over(mention.begin(), mention.end() + 2) : mention;
    }

    /** Whether a place only tells which gulf or bay is meant. */
    private boolean isBelonging(Mention mention) {
        return mention.type().isPlace() && words.lower(mention.begin() - 1).equals("of") && words.isCapitalised(mention.begin() - 2)
                && WordList.WATERS.has(words.form(mention.begin() - 2));
    }

    /** Whether an ampersand ties a single name to a mention, by the tokens of both and by what is beyond. */
    private boolean isPartner(int ampersand, int name, int beyond) {
        return words.lower(ampersand).equals("&") && words.isCapitalised(name) && !words.isProper(beyond)
                && mentions.stream().allMatch(mention -> mention.size() == 1 || mention.end() <= name || name < mention.begin());
    }

    /** What a place or people is part of the name of by the word after it, or null. */
    private EntityType named(Mention mention) {
        int next = mention.end();
        boolean begins = (mention.type().isPlace() || mention.type() == EntityType.NORP) && words.isCapitalised(next) && !words.isProper(next + 1)
                && mentions.stream().noneMatch(other -> other.begin() == next);
        if (begins && WordList.CARRIERS.has(words.form(next))) {
            return EntityType.ORG;
        }
        return begins && WordList.PACTS.has(words.form(next)) ? EntityType.LAW : null;
    }
}
