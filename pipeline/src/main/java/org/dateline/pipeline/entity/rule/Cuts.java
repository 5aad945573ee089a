package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Cuts what was taken for one name at a finite verb that stands in it: two names, and what one does to the other. */
final class Cuts {

    private Cuts() {}

    /** The mentions of a sentence, in order, without verbs in persons, places and organisations. */
    static List<Mention> cut(Words words, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        mentions.forEach(mention -> cut(words, mention, all));
        return all;
    }

    private static void cut(Words words, Mention mention, List<Mention> all) {
        boolean whole = mention.type().isOther() || !mention.type().isName();
        for (int token = mention.begin() + 1; token < mention.end() - 1 && !whole; token++) {
            if (isVerb(words, token) && words.isProper(token - 1) && words.isProper(token + 1)) {
                all.add(mention.over(mention.begin(), token));
                cut(words, mention.over(token + 1, mention.end()), all);
                return;
            }
        }
        all.add(mention);
    }

    private static boolean isVerb(Words words, int token) {
        return !words.isCapitalised(token) && (words.tag(token).equals("VBD") || words.tag(token).equals("VBZ"));
    }
}
