package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes for a person whoever is addressed as one, be the name taken for a place or for nothing: Mme. Laval, Lord Avon. */
final class Courtesy {

    private static final double CONFIDENCE = 0.5;

    private Courtesy() {}

    /**
     * The mentions of a document, with those behind a form of address typed as persons and, behind an abbreviation, added where
     * there were none: Mr without its stop also begins titles of films and books.
     */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        List<Mention> retyped = new ArrayList<>();
        mentions.forEach(mention -> retyped.add(retype(sentences.get(mention.sentence()), mention)));
        DisjointMentions free = new DisjointMentions(sentences, retyped);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            addUnseen(sentences.get(sentence), sentence, free);
        }
        return free.mentions();
    }

    private static Mention retype(Words words, Mention mention) {
        int begin = mention.begin();
        boolean head = WordList.PLACE_HEADS.has(words.form(mention.end() - 1));
        if (!mention.type().isPlace() || head) {
            return mention;
        }
        if (mention.size() > 1 && isAddressed(words, begin + 1)) {
            return mention.over(begin + 1, mention.end()).as(EntityType.PERSON);
        }
        return isAddressed(words, begin) ? mention.as(EntityType.PERSON) : mention;
    }

    private static void addUnseen(Words words, int sentence, DisjointMentions free) {
        for (int token = 1; token < words.size(); token++) {
            if (words.form(token - 1).endsWith(".") && isAddressed(words, token)) {
                int end = token + 1;
                while (words.isProper(end)) {
                    end++;
                }
                free.add(new Mention(sentence, token, end, EntityType.PERSON, CONFIDENCE));
            }
        }
    }

    /** Whether a name begins at a token, right behind a form of address; Lord Mayor is none. */
    private static boolean isAddressed(Words words, int token) {
        return token > 0 && words.isProper(token) && words.isCapitalised(token - 1) && WordList.ADDRESSES.has(words.form(token - 1))
                && !WordList.TITLES.has(words.form(token)) && !WordList.ROLES.has(words.form(token));
    }
}
