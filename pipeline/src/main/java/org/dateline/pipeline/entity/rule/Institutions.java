package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.known.Organisations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Finds the organisations that are known by names that mean little else, and takes them for no person or people. */
final class Institutions {

    private static final double TRUST = 0.6;

    private Institutions() {}

    /** The mentions of a document, in order, with such organisations. */
    static List<Mention> complete(List<Words> sentences, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>();
        List<List<Mention>> bySentence = DocumentRules.bySentence(sentences, mentions);
        for (int i = 0; i < sentences.size(); i++) {
            all.addAll(complete(sentences.get(i), i, bySentence.get(i)));
        }
        return all;
    }

    private static List<Mention> complete(Words words, int sentence, List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        for (int begin = 0; begin < words.size(); begin++) {
            int end = Organisations.end(words, begin);
            if (end > begin && isName(words, begin, end)) {
                add(new Mention(sentence, begin, end, EntityType.ORG, TRUST), all);
                begin = end - 1;
            }
        }
        return all.stream().sorted().toList();
    }

    private static void add(Mention known, List<Mention> all) {
        List<Mention> here = all.stream().filter(known::overlaps).toList();
        if (here.stream().allMatch(mention -> known.isLongerThan(mention) || isWrong(mention, known))) {
            all.removeAll(here);
            all.add(known);
        }
    }

    private static boolean isWrong(Mention mention, Mention known) {
        boolean other = mention.type() == EntityType.PERSON || mention.type() == EntityType.NORP;
        return other && mention.begin() == known.begin() && mention.end() == known.end();
    }

    /** Whether it stands for itself, and not within a longer name. */
    private static boolean isName(Words words, int begin, int end) {
        boolean goesOn = words.isProper(end) && !WordList.TITLES.has(words.form(end)) || words.isJoint(end) && words.isCapitalised(end + 1);
        boolean began = words.isProper(begin - 1) && begin - 1 > 0 || words.isJoint(begin - 1);
        return !words.isAllCapitals() && !goesOn && !began;
    }
}
