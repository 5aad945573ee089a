package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.pipeline.engine.result.NameClue;
import org.dateline.pipeline.entity.feature.NameFeatures;
import org.dateline.pipeline.entity.feature.Reading;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.entity.model.Labels;
import org.dateline.pipeline.entity.model.Lattice;
import org.dateline.pipeline.entity.model.NameModel;

/** Decides by the model which words are names, and by the engine's shares which of the OntoNotes types each has. */
final class ModelNames {

    /** A name of another type than person, place and organisation needs this share of the engine's for it. */
    private static final double FEWEST = 0.05;
    /** With less than that, it is what the engine takes it for if it gives that so much. */
    private static final double MOST = 0.4;

    private static final List<EntityType> NAMES = Arrays.stream(EntityType.values()).filter(EntityType::isName).toList();

    private final NameModel model;
    private final Reading reading;
    private final NameFeatures features;

    /**
     * Prepares a document.
     *
     * @param guesses what the rules made of the engine's names
     */
    ModelNames(NameModel model, Reading reading, List<Mention> guesses) {
        this.model = model;
        this.reading = reading;
        this.features = new NameFeatures(reading, guesses);
    }

    /** The names of all sentences. */
    List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            if (mayHoldNames(i)) {
                addNames(i, mentions);
            }
        }
        return mentions;
    }

    private boolean mayHoldNames(int sentence) {
        Words words = reading.sentences().get(sentence);
        for (int token = 0; token < words.size(); token++) {
            if (words.isCapitalised(token) || !reading.clues().get(sentence).get(token).label().equals("O")) {
                return true;
            }
        }
        return false;
    }

    private void addNames(int sentence, List<Mention> mentions) {
        Lattice lattice = model.lattice(features.of(sentence));
        int[] labels = lattice.best();
        lattice.sum();
        int begin = 0;
        double confidence = 1;
        for (int token = 0; token < labels.length; token++) {
            if (Labels.starts(labels[token])) {
                begin = token;
                confidence = 1;
            }
            confidence = Math.min(confidence, lattice.share(token, labels[token]));
            if (Labels.ends(labels[token])) {
                addName(sentence, begin, token + 1, Labels.type(labels[token]), confidence, mentions);
            }
        }
    }

    private void addName(int sentence, int begin, int end, String conll, double confidence, List<Mention> mentions) {
        List<NameClue> clues = reading.clues().get(sentence).subList(begin, end);
        EntityType type = best(EntityType.ofConll(conll), clues);
        if (type.isOther() && share(type, clues) < FEWEST) {
            type = best(NAMES, clues);
        }
        if (share(type, clues) >= (type.isOther() ? FEWEST : MOST) || !conll.equals("MISC")) {
            mentions.add(new Mention(sentence, begin, end, type, confidence));
        }
    }

    private static EntityType best(List<EntityType> types, List<NameClue> clues) {
        return types.stream().max(Comparator.comparingDouble(type -> share(type, clues))).orElseThrow();
    }

    /** How much of the engine's shares a type has over the words of a name, from 0 to 1. */
    private static double share(EntityType type, List<NameClue> clues) {
        return clues.stream().mapToDouble(clue -> clue.shares().getOrDefault(type.name(), 0.0)).average().orElse(0);
    }
}
