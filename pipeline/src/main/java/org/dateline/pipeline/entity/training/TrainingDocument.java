package org.dateline.pipeline.entity.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.entity.feature.NameFeatures;
import org.dateline.pipeline.entity.feature.Reading;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.SentenceWords;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.entity.model.Labels;
import org.dateline.pipeline.entity.model.NameModelTrainer.Example;
import org.dateline.pipeline.entity.rule.DocumentRules;
import org.dateline.pipeline.layer.SentenceTokens;

/**
 * An annotated document made ready to learn from and to be scored on.
 *
 * @param gold what is annotated
 * @param sentences its tokens
 * @param reading the same as the engine reads it
 * @param allowed the labels that the annotation leaves possible for each token, as bits
 * @param examples one for each sentence of which something is known
 */
record TrainingDocument(GoldDocument gold, List<List<int[]>> sentences, Reading reading, List<int[]> allowed,
        List<Example> examples) {

    /** Prepares a document whose sentences and tokens are in the CAS. */
    static TrainingDocument of(GoldDocument gold, JCas jcas) {
        List<SentenceTokens> sentences = SentenceTokens.of(jcas);
        List<Words> words = sentences.stream().map(SentenceWords::of).toList();
        Reading reading = Reading.of(words);
        List<Mention> guesses = DocumentRules.mend(reading.sentences(), reading.mentions());
        List<List<Mention>> bySentence = DocumentRules.bySentence(words, guesses);
        NameFeatures features = new NameFeatures(reading, guesses);
        List<int[]> all = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int[] allowed = GoldLabels.of(gold, sentences.get(i), words.get(i), bySentence.get(i));
            all.add(allowed);
            if (Arrays.stream(allowed).anyMatch(labels -> labels != Labels.ANY)) {
                examples.add(new Example(features.of(i), allowed));
            }
        }
        return new TrainingDocument(gold, sentences.stream().map(TrainingDocument::offsets).toList(), reading, all, examples);
    }

    private static List<int[]> offsets(SentenceTokens sentence) {
        return sentence.stream().map(token -> new int[] {token.getBegin(), token.getEnd()}).toList();
    }
}
