package org.dateline.pipeline.engine.tag;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.linear.Scores;
import org.dateline.pipeline.engine.result.Tag;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.word.Sentence;
import org.dateline.pipeline.engine.word.WordClasses;
import org.dateline.pipeline.engine.word.WordForm;

/** Gives tokens their parts of speech, from left to right. */
public final class PosTagger {

    private static final double SHARPNESS = 4;
    private static final int SHAPE_REPETITIONS = 2;

    private final LinearModel model;
    private final WordClasses ambiguities;
    private final WordClasses clusters;
    private final Gram[] tags;

    /** A tagger that decides by a model, with the possible tags and the clusters of words. */
    public PosTagger(LinearModel model, WordClasses ambiguities, WordClasses clusters) {
        this.model = model;
        this.ambiguities = ambiguities;
        this.clusters = clusters;
        this.tags = model.labels().stream().map(Gram::of).toArray(Gram[]::new);
    }

    /** Returns the part of speech of each token. */
    public List<Tag> tag(List<String> forms) {
        Sentence sentence = prepare(forms);
        List<Tag> chosen = new ArrayList<>(forms.size());
        for (Sequence sequence = new Sequence(sentence); !sequence.isDone(); sequence.advance()) {
            float[] scores = model.score(sequence);
            int best = Scores.best(scores);
            sentence.set(Field.PART_OF_SPEECH_TAG, sequence.input(), tags[best]);
            chosen.add(new Tag(model.labels().get(best), Scores.share(scores, best, SHARPNESS)));
        }
        return List.copyOf(chosen);
    }

    /** Returns a word's shape as NLP4J's models know it. */
    static Gram shape(WordForm form) {
        return Gram.of(StringUtils.getShape(form.simplified(), SHAPE_REPETITIONS));
    }

    private Sentence prepare(List<String> forms) {
        Sentence sentence = new Sentence(forms);
        sentence.setForms();
        sentence.set(Field.WORD_SHAPE, token -> shape(sentence.form(token)));
        sentence.set(Field.PART_OF_SPEECH_TAG, token -> null);
        sentence.setEach(
                Field.ORTHOGRAPHIC,
                token -> Orthography.of(sentence.form(token).simplified(), token == 1).stream().map(Gram::of).toArray(Gram[]::new));
        ambiguities.annotate(sentence, Field.AMBIGUITY_CLASSES);
        clusters.annotate(sentence, Field.WORD_CLUSTERS);
        return sentence;
    }
}
