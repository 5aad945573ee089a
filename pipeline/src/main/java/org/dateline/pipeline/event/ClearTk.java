package org.dateline.pipeline.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cleartk.ml.CleartkProcessingException;
import org.cleartk.ml.Feature;
import org.cleartk.ml.liblinear.LibLinearStringOutcomeClassifier;
import org.cleartk.ml.liblinear.LibLinearStringOutcomeClassifierBuilder;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * ClearTK-TimeML's linear models of events, learnt from newswire with TimeML annotation; read once and shared. They are fed with
 * words and tags directly, so that none of ClearTK's UIMA types is needed.
 */
final class ClearTk {

    private static final int WINDOW = 3;
    private static final ClearTk SHARED = new ClearTk();

    private final LibLinearStringOutcomeClassifier events = load("eventannotator");
    private final LibLinearStringOutcomeClassifier classes = load("eventclassannotator");

    private ClearTk() {}

    static ClearTk shared() {
        return SHARED;
    }

    /** Margin of the event decision: positive for events. */
    double margin(TaggedSentence sentence, int index) {
        try {
            return events.score(features(sentence, index)).get("Event");
        } catch (CleartkProcessingException e) {
            throw new IllegalStateException("ClearTK refuses features of its own kind", e);
        }
    }

    /** TimeML class of an event. */
    String eventClass(Word word) {
        try {
            return classes.classify(List.of(new Feature("Bag_Covered_TypePath(Stem)", stem(word.form())),
                    new Feature("Bag_Covered_TypePath(Pos)", word.tag())));
        } catch (CleartkProcessingException e) {
            throw new IllegalStateException("ClearTK refuses features of its own kind", e);
        }
    }

    private static List<Feature> features(TaggedSentence sentence, int index) {
        Word word = sentence.word(index);
        List<Feature> features = new ArrayList<>();
        features.add(new Feature(word.form()));
        features.add(new Feature("TypePath(Stem)", stem(word.form())));
        features.add(new Feature("TypePath(Pos)", word.tag()));
        new PhraseGuess(sentence, index).addTo(features);
        for (int distance = 0; distance < WINDOW; distance++) {
            features.add(new Feature("Preceding_0_3_" + distance, neighbour(sentence, index - 1 - distance)));
            features.add(new Feature("Following_0_3_" + distance, neighbour(sentence, index + 1 + distance)));
        }
        return features;
    }

    private static String neighbour(TaggedSentence sentence, int index) {
        if (index < 0) {
            return "OOB" + -index;
        }
        return index < sentence.size() ? sentence.word(index).form() : "OOB" + (index - sentence.size() + 1);
    }

    private static String stem(String form) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(form.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static LibLinearStringOutcomeClassifier load(String annotator) {
        String path = "/org/cleartk/timeml/event/" + annotator + "/model.jar";
        try (InputStream model = ClearTk.class.getResourceAsStream(path)) {
            return new LibLinearStringOutcomeClassifierBuilder().loadClassifier(model);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + path + " of cleartk-timeml", e);
        }
    }
}
