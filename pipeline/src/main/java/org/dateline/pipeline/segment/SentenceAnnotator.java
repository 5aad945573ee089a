package org.dateline.pipeline.segment;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.LayerAnnotator;

/**
 * Finds sentences over tokens that somebody else has made, where there are none: those that {@link SegmentAnnotator} would find, each
 * from the begin of its first token to the end of its last. Tokens stay as they are; a document without tokens is left alone.
 */
@ResourceMetaData(name = "Dateline sentences", description = "Finds sentences over tokens that are there already.")
@TypeCapability(inputs = {"org.dateline.type.Zone", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"},
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
public final class SentenceAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "sentences";
    }

    @Override
    protected String model() {
        return EngineModel.TOKENIZER;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return jcas.select(Token.class).isEmpty() || !jcas.select(Sentence.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        List<Token> tokens = jcas.select(Token.class).filter(token -> token.getBegin() < token.getEnd()).toList();
        List<Segmenter.Sentence> sentences = ZoneSentences.of(jcas);
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int limit = i + 1 < sentences.size() ? sentences.get(i + 1).span().begin() : jcas.getDocumentText().length();
            int first = next;
            int end = 0;
            for (; next < tokens.size() && tokens.get(next).getBegin() < limit; next++) {
                end = Math.max(end, tokens.get(next).getEnd());
            }
            if (first < next) {
                new Sentence(jcas, tokens.get(first).getBegin(), end).addToIndexes();
            }
        }
    }
}
