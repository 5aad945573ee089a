package org.dateline.pipeline.engine;

import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.FeatMap;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.optimization.method.AdaGradMiniBatch;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.dateline.pipeline.engine.word.Lemmatizer;

/** NLP4J components with its own features and with random weights: their decisions exercise every branch. */
final class TrainedComponents {

    static final List<String> TAGS = List.of("NNP", "VBD", "IN", "DT", "NN", ".");

    private static final String CONFIGURATION = "/edu/emory/mathcs/nlp/configuration/config-train-";
    private static final List<String> TRANSITIONS = List.of(
            "N_S_", "N_R_", "N_P_", "L_R_nsubj", "L_P_nsubj", "L_R_det", "R_S_dobj", "R_P_prep", "R_S_root", "R_S_pobj");

    private TrainedComponents() {}

    static POSTagger<NLPNode> tagger(List<List<String>> sentences, Random random) {
        POSTagger<NLPNode> tagger = new POSTagger<>(configuration("pos"));
        prepare(tagger, TAGS);
        sentences.forEach(forms -> walk(tagger, new POSState<>(nodes(forms, null, null)), random));
        return weighted(tagger, random);
    }

    static DEPParser<NLPNode> parser(List<List<String>> sentences, List<List<String>> tags, Random random) {
        DEPParser<NLPNode> parser = new DEPParser<>(configuration("dep"));
        prepare(parser, TRANSITIONS);
        for (int label = 0; label < TRANSITIONS.size(); label++) {
            parser.getLabelCandidates().add(TRANSITIONS.get(label), label);
        }
        for (int i = 0; i < sentences.size(); i++) {
            NLPNode[] nodes = nodes(sentences.get(i), tags.get(i), new Lemmatizer().lemmas(sentences.get(i), tags.get(i)));
            DEPState<NLPNode> state = new DEPState<>(nodes);
            while (!state.isTerminate()) {
                parser.getFeatureTemplate().createFeatureVector(state, true);
                float[] scores = scores(TRANSITIONS.size(), random);
                int[] top = parser.getLabelCandidates().getLabelIndices(state.getStack(), state.getInput(), scores);
                state.next(parser.getOptimizer().getLabelMap(), top, scores);
            }
        }
        return weighted(parser, random);
    }

    static NLPNode[] nodes(List<String> forms, List<String> tags, List<String> lemmas) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 0; i < forms.size(); i++) {
            nodes[i + 1] = new NLPNode(
                    i + 1, forms.get(i), lemmas == null ? null : lemmas.get(i), tags == null ? null : tags.get(i), new FeatMap());
        }
        return nodes;
    }

    private static <S extends NLPState<NLPNode>> void prepare(OnlineComponent<NLPNode, S> component, List<String> labels) {
        component.setHyperParameter(new HyperParameter());
        component.initFeatureTemplate();
        component.getFeatureTemplate().setCutoff(0);
        component.setOptimizer(new AdaGradMiniBatch(new WeightVector(), 0, 0));
        component.getOptimizer().addLabels(labels);
    }

    private static void walk(POSTagger<NLPNode> tagger, POSState<NLPNode> state, Random random) {
        while (!state.isTerminate()) {
            tagger.getFeatureTemplate().createFeatureVector(state, true);
            state.next(tagger.getOptimizer().getLabelMap(), new int[] {random.nextInt(TAGS.size()), -1}, scores(TAGS.size(), random));
        }
    }

    private static <C extends OnlineComponent<NLPNode, ?>> C weighted(C component, Random random) {
        int labels = component.getOptimizer().getLabelSize();
        MajorVector weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        weights.expand(labels, component.getFeatureTemplate().getSparseFeatureSize());
        for (int i = 0; i < weights.size(); i++) {
            weights.set(i, random.nextInt(3) == 0 ? random.nextFloat() - 0.5f : 0);
        }
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    private static float[] scores(int labels, Random random) {
        float[] scores = new float[labels];
        for (int i = 0; i < labels; i++) {
            scores[i] = random.nextFloat();
        }
        return scores;
    }

    private static InputStream configuration(String component) {
        return TrainedComponents.class.getResourceAsStream(CONFIGURATION + component + ".xml");
    }
}
