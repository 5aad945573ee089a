package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Puts a person's name together around the nickname that stands in it in quotation marks: Ida "Storm" Lund. */
final class Nicknames {

    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "'", "‘", "’", "(", ")");
    private static final int LONGEST = 2;

    private Nicknames() {}

    /** The mentions of a sentence, in order, with such names whole. */
    static List<Mention> join(Words words, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        int end = 0;
        for (Mention mention : mentions) {
            if (mention.begin() >= end) {
                Mention whole = whole(words, mention, mentions);
                all.add(whole);
                end = whole.end();
            }
        }
        return all;
    }

    private static Mention whole(Words words, Mention first, List<Mention> mentions) {
        int last = end(words, first.end());
        return first.type() != EntityType.PERSON || last < 0 ? first : mentions.stream()
                .filter(mention -> mention.begin() > first.end() && mention.begin() <= last && last < mention.end())
                .filter(mention -> mention.type() == EntityType.PERSON).findFirst()
                .map(rest -> first.over(first.begin(), rest.end())).orElse(first);
    }

    /** Where a nickname in quotation marks from a token on is over; negative when there is none. */
    private static int end(Words words, int quote) {
        int token = quote + 1;
        while (token - quote <= LONGEST && words.isCapitalised(token)) {
            token++;
        }
        boolean closed = token > quote + 1 && QUOTES.contains(words.lower(quote)) && QUOTES.contains(words.lower(token));
        return closed ? token + 1 : -1;
    }
}
