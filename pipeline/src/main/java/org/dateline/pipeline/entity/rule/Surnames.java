package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes a surname or first name alone for the person whose full name the document has, whatever else the word may name. */
final class Surnames {

    private static final double TRUST = 0.9;
    private static final int SHORTEST = 3;

    private final List<Words> sentences;
    private final Map<String, Double> persons = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> hyphenated = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    private Surnames(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        sentences.forEach(words -> words.forms().stream().filter(form -> Character.isLowerCase(form.codePointAt(0))).forEach(small::add));
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.PERSON && mention.size() > 1) {
                Words words = sentences.get(mention.sentence());
                learn(words.lower(mention.begin()), mention);
                learn(words.lower(mention.end() - 1), mention);
                surnames.add(words.lower(mention.end() - 1));
                hyphenated.add(words.written(lastWord(words, mention), mention.end()));
            }
        }
    }

    /** The mentions of a document with parts of full names typed as persons. */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        Surnames surnames = new Surnames(sentences, mentions);
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            all.add(surnames.retype(mention));
        }
        return surnames.withUnseen(all);
    }

    /** Where the last word of a name begins, with all that hyphens tie to it. */
    private static int lastWord(Words words, Mention mention) {
        int begin = mention.end() - 1;
        while (words.isJoint(begin - 1) && begin - 2 >= mention.begin()) {
            begin -= 2;
        }
        return begin;
    }

    private void learn(String part, Mention mention) {
        if (part.length() >= SHORTEST) {
            persons.merge(part, mention.confidence(), Math::max);
        }
    }

    private Mention retype(Mention mention) {
        Words words = sentences.get(mention.sentence());
        if (mention.size() > 1 && hyphenated.contains(words.written(mention.begin(), mention.end()))) {
            return mention.as(EntityType.PERSON);
        }
        if (mention.size() > 1 || mention.type() == EntityType.PERSON || !isPart(words, mention.begin())
                || isPlaceByContext(words, mention)) {
            return mention;
        }
        return mention.as(EntityType.PERSON, TRUST * persons.get(words.lower(mention.begin())));
    }

    private List<Mention> withUnseen(List<Mention> mentions) {
        DisjointMentions free = new DisjointMentions(sentences, mentions);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            Words words = sentences.get(sentence);
            for (int token = 0; token < words.size(); token++) {
                if (isPart(words, token) && isNoun(words, token) && !isInLongerName(words, token)) {
                    double confidence = TRUST * persons.get(words.lower(token));
                    free.add(new Mention(sentence, token, token + 1, EntityType.PERSON, confidence));
                }
            }
        }
        return free.mentions();
    }

    private boolean isPart(Words words, int token) {
        return words.isCapitalised(token) && persons.containsKey(words.lower(token));
    }

    /** Whether a word is a proper noun, or any noun that is never written small: surnames are often common words. */
    private boolean isNoun(Words words, int token) {
        boolean surname = surnames.contains(words.lower(token)) && !small.contains(words.lower(token));
        return words.isProper(token) || surname && words.tag(token).startsWith("NN");
    }

    private static boolean isInLongerName(Words words, int token) {
        return words.isProper(token + 1) || words.isProper(token - 1) && !WordList.TITLES.has(words.form(token - 1));
    }

    private boolean isPlaceByContext(Words words, Mention mention) {
        boolean located = WordList.PLACE_PREPOSITIONS.has(words.lower(mention.begin() - 1));
        boolean placed = words.lower(mention.end()).equals(",") && words.isProper(mention.end() + 1);
        boolean firstName = !surnames.contains(words.lower(mention.begin()));
        return mention.type().isPlace() && (located || placed || firstName);
    }
}
