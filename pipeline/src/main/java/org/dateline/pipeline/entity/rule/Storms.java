package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes a storm that is called by a name for an event, whatever else the name may be of, with what kind of storm it is. */
final class Storms {

    private Storms() {}

    /** The mentions of a sentence, in order, storms typed as events. */
    static List<Mention> retype(Words words, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        int free = 0;
        for (Mention mention : mentions) {
            boolean storm = mention.type().isName() && mention.size() > 1 && WordList.STORMS.has(words.form(mention.begin()));
            all.add(storm ? storm(words, mention, free) : mention);
            free = mention.end();
        }
        return all;
    }

    private static Mention storm(Words words, Mention mention, int free) {
        int kind = mention.begin() - 1;
        boolean told = kind >= free && words.isCapitalised(kind) && WordList.STORM_KINDS.has(words.form(kind));
        return mention.as(EntityType.EVENT).over(told ? kind : mention.begin(), mention.end());
    }
}
