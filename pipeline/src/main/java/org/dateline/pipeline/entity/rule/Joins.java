package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Puts names together again that were cut in two, and gives back words that belong to them. */
final class Joins {

    private static final int LONGEST_PARTICLES = 2;
    /** A name with a particle that lost its vowel. */
    private static final Pattern ELIDED = Pattern.compile("(?:d|dell|l)['’]\\p{Lu}.*");

    private final Words words;
    private final List<Mention> mentions;

    private Joins(Words words, List<Mention> mentions) {
        this.words = words;
        this.mentions = new ArrayList<>(mentions);
    }

    /** The mentions of a sentence, in order, after joining. */
    static List<Mention> join(Words words, List<Mention> mentions) {
        Joins joins = new Joins(words, mentions);
        for (int i = 0; i < joins.mentions.size(); i++) {
            while (joins.grow(i)) {
                continue;
            }
        }
        return joins.mentions;
    }

    private boolean grow(int i) {
        Mention mention = mentions.get(i);
        Mention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
        if (next != null && belongTogether(mention, next)) {
            mentions.remove(i + 1);
            EntityType type = next.type() == EntityType.PERSON ? EntityType.PERSON : mention.type();
            mentions.set(i, mention.as(type).over(mention.begin(), next.end()));
            return true;
        }
        int end = endWithNeighbour(mention, next == null ? words.size() : next.begin());
        mentions.set(i, mention.over(mention.begin(), end));
        return end > mention.end();
    }

    /** Whether a person's name goes on in the next mention, or a place's over a small word. */
    private boolean belongTogether(Mention mention, Mention next) {
        if (isFirstName(mention, next)) {
            return true;
        }
        if (mention.type() == EntityType.PERSON) {
            return continuesPerson(mention, next) && areParticles(mention.end(), next.begin(), WordList.PARTICLES);
        }
        return mention.type().isPlace() && next.type().isPlace() && next.begin() > mention.end()
                && areParticles(mention.end(), next.begin(), WordList.PLACE_PARTICLES);
    }

    /** Whether a single place stands right before a single name of a person, as first names that are places do. */
    private boolean isFirstName(Mention mention, Mention next) {
        return mention.type() == EntityType.GPE && mention.size() == 1 && next.begin() == mention.end()
                && next.type() == EntityType.PERSON && next.size() == 1 && words.isProper(mention.begin());
    }

    private boolean continuesPerson(Mention mention, Mention next) {
        boolean proper = words.isProper(mention.end() - 1) && words.isProper(next.begin());
        return proper && (next.type() == EntityType.PERSON || next.size() == 1 && next.type() != EntityType.NORP);
    }

    private int endWithNeighbour(Mention mention, int limit) {
        int token = mention.end();
        if (mention.type() == EntityType.ORG && token < limit && words.isProper(token) && WordList.DEPARTMENT_HEADS.has(words.form(token))) {
            return token + 1;
        }
        while (token < limit && WordList.PARTICLES.has(words.form(token))) {
            token++;
        }
        if (mention.type() != EntityType.PERSON || token >= limit) {
            return mention.end();
        }
        boolean particles = token > mention.end() && words.isProper(token);
        return particles || ELIDED.matcher(words.form(token)).matches() ? token + 1 : mention.end();
    }

    private boolean areParticles(int begin, int end, WordList particles) {
        boolean all = end - begin <= LONGEST_PARTICLES;
        for (int token = begin; token < end && all; token++) {
            all = particles.has(words.form(token));
        }
        return all;
    }
}
