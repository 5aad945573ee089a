package org.dateline.pipeline.engine.parse;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.linear.Scores;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.engine.store.EngineException;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.word.Lemmatizer;
import org.dateline.pipeline.engine.word.Sentence;
import org.dateline.pipeline.engine.word.WordClasses;

/** Builds the dependency tree of a tagged sentence, transition by transition. */
public final class DependencyParser {

    private static final String ROOT_LABEL = "root";
    private static final int REACH = 5;

    private final LinearModel model;
    private final Candidates candidates;
    private final WordClasses clusters;
    private final Lemmatizer lemmatizer;
    private final Transition[] transitions;
    private final Gram[] labels;
    private final int root;

    /** A parser that decides by a model, with the word classes and lemmas it looks at. */
    public DependencyParser(ParserModel parser, WordClasses clusters, Lemmatizer lemmatizer) {
        this.model = parser.model();
        this.candidates = parser.candidates();
        this.clusters = clusters;
        this.lemmatizer = lemmatizer;
        this.transitions = model.labels().stream().map(Transition::of).toArray(Transition[]::new);
        this.labels = model.labels().stream().map(label -> Gram.of(Transition.of(label).label())).toArray(Gram[]::new);
        this.root = root(transitions);
    }

    /** Returns the dependency of each token of a tagged sentence. */
    public List<Arc> parse(List<String> forms, List<String> tags) {
        ParseState state = new ParseState(prepare(forms, tags), labels);
        while (!state.isDone()) {
            int best = best(state, candidates.of(state.tree(), state.top(), state.input()));
            state.apply(transitions[best], best);
        }
        List<Arc> arcs = new ArrayList<>(forms.size());
        for (int token = 1; token <= forms.size(); token++) {
            adopt(token, forms.size(), state);
        }
        for (int token = 1; token <= forms.size(); token++) {
            arcs.add(arc(token, state.tree()));
        }
        return List.copyOf(arcs);
    }

    private int best(ParseState state, int[] possible) {
        float[] scores = model.score(state);
        return possible.length == 0 ? Scores.best(scores) : Scores.best(scores, possible);
    }

    /** Gives a token without a head the best one nearby, on the left or on the right. */
    private void adopt(int token, int last, ParseState state) {
        if (state.tree().hasHead(token)) {
            return;
        }
        Adoption best = new Adoption(0, root, Float.NEGATIVE_INFINITY);
        for (int head = token - 1; head >= Math.max(0, token - REACH); head--) {
            best = best.orBetter(adoption(token, head, state));
        }
        for (int head = token + 1; head <= Math.min(last, token + REACH); head++) {
            best = best.orBetter(adoption(token, head, state));
        }
        state.tree().attach(token, best.head(), best.label());
    }

    private Adoption adoption(int token, int head, ParseState state) {
        if (state.tree().isUnder(head, token)) {
            return new Adoption(head, root, Float.NEGATIVE_INFINITY);
        }
        state.focus(Math.min(token, head), Math.max(token, head));
        float[] scores = model.score(state);
        int label = Scores.best(scores, candidates.arcs(token < head));
        return new Adoption(head, label, scores[label]);
    }

    private Arc arc(int token, Tree tree) {
        return new Arc(tree.head(token) - 1, transitions[tree.label(token)].label());
    }

    private static int root(Transition[] transitions) {
        for (int i = 0; i < transitions.length; i++) {
            if (transitions[i].label().equals(ROOT_LABEL)) {
                return i;
            }
        }
        throw new EngineException("The parser's model knows no label for the root: convert the models again");
    }

    private Sentence prepare(List<String> forms, List<String> tags) {
        Sentence sentence = new Sentence(forms);
        sentence.setStrings(Field.PART_OF_SPEECH_TAG, tags);
        sentence.setStrings(Field.LEMMA, lemmatizer.lemmas(sentence, tags));
        clusters.annotate(sentence, Field.WORD_CLUSTERS);
        return sentence;
    }

    /** A head that could be given to a token. */
    private record Adoption(int head, int label, float score) {

        Adoption orBetter(Adoption other) {
            return other.score > score ? other : this;
        }
    }
}
