package org.dateline.pipeline.engine.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.linear.Scores;
import org.dateline.pipeline.engine.result.Name;
import org.dateline.pipeline.engine.result.NameClue;
import org.dateline.pipeline.engine.result.NameReading;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.word.Embeddings;
import org.dateline.pipeline.engine.word.Gazetteers;
import org.dateline.pipeline.engine.word.Lemmatizer;
import org.dateline.pipeline.engine.word.Sentence;
import org.dateline.pipeline.engine.word.WordClasses;
import org.dateline.pipeline.engine.word.WordForm;

/** Finds named entities among tagged tokens, from left to right. */
public final class NameTagger {

    private static final double SHARPNESS = 4;

    private final LinearModel model;
    private final WordClasses clusters;
    private final Gazetteers gazetteers;
    private final Embeddings embeddings;
    private final Lemmatizer lemmatizer;
    private final Gram[] labels;
    private final String[] types;

    /** A tagger that decides by a model, with all that the model looks at. */
    public NameTagger(LinearModel model, WordClasses clusters, Gazetteers gazetteers, Embeddings embeddings, Lemmatizer lemmatizer) {
        this.model = model;
        this.clusters = clusters;
        this.gazetteers = gazetteers;
        this.embeddings = embeddings;
        this.lemmatizer = lemmatizer;
        this.labels = model.labels().stream().map(Gram::of).toArray(Gram[]::new);
        this.types = model.labels().stream().map(label -> label.substring(label.indexOf('-') + 1)).toArray(String[]::new);
    }

    /** Finds the names of a sentence, in order and without overlap. */
    public List<Name> names(List<String> forms, List<String> tags) {
        return read(forms, tags).names();
    }

    /** Finds the names and tells what they are found by. */
    public NameReading read(List<String> forms, List<String> tags) {
        Sentence sentence = prepare(forms, tags);
        List<String> chosen = new ArrayList<>(forms.size());
        List<NameClue> clues = new ArrayList<>(forms.size());
        double[] confidences = new double[forms.size()];
        for (Sequence sequence = new Sequence(sentence); !sequence.isDone(); sequence.advance()) {
            int token = sequence.input() - 1;
            float[] scores = model.score(sequence);
            embeddings.add(WordForm.undigitalized(forms.get(token)), model, scores);
            int best = Scores.best(scores);
            sentence.set(Field.NAMED_ENTITY_TAG, sequence.input(), labels[best]);
            chosen.add(model.labels().get(best));
            confidences[token] = Scores.share(scores, best, SHARPNESS);
            clues.add(clue(sentence, sequence.input(), best, scores));
        }
        return new NameReading(new Bilou(chosen, confidences).names(), clues);
    }

    private NameClue clue(Sentence sentence, int token, int best, float[] scores) {
        Map<String, Double> shares = new HashMap<>();
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            double weight = StrictMath.exp(SHARPNESS * (scores[label] - scores[best]));
            sum += weight;
            shares.merge(types[label], weight, Double::sum);
        }
        double all = sum;
        shares.replaceAll((type, weight) -> weight / all);
        return new NameClue(model.labels().get(best), shares, clusters.of(sentence.form(token)), gazetteers.of(sentence, token));
    }

    private Sentence prepare(List<String> forms, List<String> tags) {
        Sentence sentence = new Sentence(forms);
        sentence.setForms();
        sentence.set(Field.WORD_SHAPE, token -> PosTagger.shape(sentence.form(token)));
        sentence.setStrings(Field.PART_OF_SPEECH_TAG, tags);
        sentence.setStrings(Field.LEMMA, lemmatizer.lemmas(sentence, tags));
        sentence.set(Field.NAMED_ENTITY_TAG, token -> null);
        clusters.annotate(sentence, Field.WORD_CLUSTERS);
        gazetteers.annotate(sentence);
        return sentence;
    }
}
