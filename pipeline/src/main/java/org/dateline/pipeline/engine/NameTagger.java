package org.dateline.pipeline.engine;

import java.util.ArrayList;
import java.util.List;

/** Finds named entities among tagged tokens, from left to right. */
final class NameTagger {

    private static final double SHARPNESS = 4;

    private final LinearModel model;
    private final WordClasses clusters;
    private final Gazetteers gazetteers;
    private final Embeddings embeddings;
    private final Lemmatizer lemmatizer;
    private final Gram[] labels;

    NameTagger(LinearModel model, WordClasses clusters, Gazetteers gazetteers, Embeddings embeddings, Lemmatizer lemmatizer) {
        this.model = model;
        this.clusters = clusters;
        this.gazetteers = gazetteers;
        this.embeddings = embeddings;
        this.lemmatizer = lemmatizer;
        this.labels = model.labels().stream().map(Gram::of).toArray(Gram[]::new);
    }

    List<Name> names(List<String> forms, List<String> tags) {
        Sentence sentence = prepare(forms, tags);
        List<String> chosen = new ArrayList<>(forms.size());
        double[] confidences = new double[forms.size()];
        for (Sequence sequence = new Sequence(sentence); !sequence.isDone(); sequence.advance()) {
            int token = sequence.input() - 1;
            float[] scores = model.score(sequence);
            embeddings.add(WordForm.undigitalized(forms.get(token)), model, scores);
            int best = Scores.best(scores);
            sentence.set(Field.NAMED_ENTITY_TAG, sequence.input(), labels[best]);
            chosen.add(model.labels().get(best));
            confidences[token] = Scores.share(scores, best, SHARPNESS);
        }
        return new Bilou(chosen, confidences).names();
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
