package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Keeps the names of places whole that are written with hyphens: known ones, and any with a small word between, as in Wells-by-the-Sea. */
final class Hyphens {

    private static final double TRUST = 0.5;

    private final Words words;
    private final int sentence;
    private final List<Mention> mentions;

    private Hyphens(Words words, int sentence, List<Mention> mentions) {
        this.words = words;
        this.sentence = sentence;
        this.mentions = new ArrayList<>(mentions);
    }

    /** The mentions of a sentence, in order, with such places whole. */
    static List<Mention> complete(Words words, int sentence, List<Mention> mentions) {
        Hyphens hyphens = new Hyphens(words, sentence, mentions);
        for (int begin = 0; begin < words.size(); begin++) {
            int end = hyphens.end(begin);
            if (end > begin + 1 && words.isCapitalised(begin) && words.isCapitalised(end - 1)) {
                hyphens.consider(begin, end);
            }
            begin = end - 1;
        }
        return hyphens.mentions.stream().sorted().toList();
    }

    /** Where the words end that hyphens tie to a token. */
    private int end(int begin) {
        int end = begin + 1;
        while (words.isJoint(end)) {
            end += 2;
        }
        return end;
    }

    private void consider(int begin, int end) {
        String name = words.written(begin, end);
        boolean certain = hasParticle(begin, end) || KnownNames.isCountry(name) || Nations.name(name).isPresent();
        if (!certain && !KnownNames.isCity(name)) {
            return;
        }
        Mention place = new Mention(sentence, begin, end, EntityType.GPE, TRUST);
        List<Mention> here = mentions.stream().filter(place::overlaps).toList();
        if (here.stream().allMatch(mention -> place.isLongerThan(mention) || isSame(place, mention) && mayBePlace(mention, certain))) {
            mentions.removeAll(here);
            mentions.add(here.isEmpty() ? place : place.as(EntityType.GPE, here.get(0).confidence()));
        }
    }

    private static boolean isSame(Mention place, Mention mention) {
        return mention.begin() == place.begin() && mention.end() == place.end();
    }

    private static boolean mayBePlace(Mention mention, boolean certain) {
        return mention.type().isPlace() || certain && mention.type() == EntityType.ORG;
    }

    private boolean hasParticle(int begin, int end) {
        boolean found = false;
        for (int token = begin + 2; token < end - 1; token += 2) {
            if (WordList.HYPHENATED_PARTICLES.has(words.form(token))) {
                found = true;
            } else if (!words.isCapitalised(token)) {
                return false;
            }
        }
        return found;
    }
}
