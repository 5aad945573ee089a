package org.dateline.pipeline.entity.rule;

import java.util.List;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes a place for a people where its last word is the plural name of one: East Germans, Bosnian Serbs. */
final class Peoples {

    private Peoples() {}

    /** The mentions of a document with peoples typed as such. */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        return mentions.stream().map(mention -> isPeople(sentences.get(mention.sentence()), mention) ? mention.as(EntityType.NORP) : mention)
                .toList();
    }

    private static boolean isPeople(Words words, Mention mention) {
        String last = words.form(mention.end() - 1);
        return mention.type().isPlace() && last.endsWith("s") && Nations.isPeople(last) && Nations.isPeople(last.substring(0, last.length() - 1));
    }
}
