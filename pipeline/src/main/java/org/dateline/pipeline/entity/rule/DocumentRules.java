package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Mends mentions by the conventions, sentence by sentence, and then by what the document as a whole tells of each name. */
public final class DocumentRules {

    private DocumentRules() {}

    /** The mentions of a document after all rules, in order and without overlap. */
    public static List<Mention> mend(List<Words> sentences, List<Mention> mentions) {
        List<Mention> tidied = new ArrayList<>();
        List<List<Mention>> bySentence = bySentence(sentences, mentions);
        for (int i = 0; i < sentences.size(); i++) {
            tidied.addAll(tidy(sentences.get(i), i, bySentence.get(i)));
        }
        List<Mention> found = Repeats.complete(sentences, tidied);
        found = Surnames.retype(sentences, found);
        found = SameNames.retype(sentences, found);
        return Acronyms.retype(sentences, found);
    }

    /**
     * The same when nothing is to decide after the rules: what else is known to be an organisation is one, equal names get one type,
     * peoples, seats and persons addressed theirs.
     */
    public static List<Mention> settle(List<Words> sentences, List<Mention> mentions) {
        List<Mention> settled = SameNames.settle(sentences, Institutions.complete(sentences, mend(sentences, mentions)));
        return Courtesy.retype(sentences, Seats.retype(sentences, Peoples.retype(sentences, settled)));
    }

    /** The mentions of each sentence. */
    public static List<List<Mention>> bySentence(List<Words> sentences, List<Mention> mentions) {
        List<List<Mention>> all = new ArrayList<>();
        sentences.forEach(sentence -> all.add(new ArrayList<>()));
        mentions.forEach(mention -> all.get(mention.sentence()).add(mention));
        return all;
    }

    private static List<Mention> tidy(Words words, int sentence, List<Mention> mentions) {
        List<Mention> tidied = Cuts.cut(words, Offices.leaveOut(words, Borders.tidy(words, mentions)));
        tidied = Hyphens.complete(words, sentence, GivenNames.complete(words, tidied));
        return Storms.retype(words, Heads.retype(words, WholeNames.complete(words, Joins.join(words, Nicknames.join(words, tidied)))));
    }
}
