package org.dateline.pipeline.segment;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.LayerAnnotator;

/**
 * Finds sentences and tokens by NLP4J's tokeniser and sentence rules for news. No sentence reaches across zones; the header is one
 * sentence; a document without zones is read as one. Where somebody has found sentences before, tokens are made inside them.
 */
@ResourceMetaData(name = "Dateline sentences and tokens", description = "Finds sentences and tokens.")
@TypeCapability(inputs = "org.dateline.type.Zone", outputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"})
public final class SegmentAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "tokens";
    }

    @Override
    protected String model() {
        return EngineModel.TOKENIZER;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(Token.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        List<Sentence> found = jcas.select(Sentence.class).asList();
        if (found.isEmpty()) {
            ZoneSentences.of(jcas).forEach(sentence -> add(jcas, sentence));
        }
        found.forEach(sentence -> ZoneSentences.whole(jcas, new TextSpan(sentence.getBegin(), sentence.getEnd()))
                .forEach(whole -> addTokens(jcas, whole)));
    }

    private static void add(JCas jcas, Segmenter.Sentence sentence) {
        new Sentence(jcas, sentence.span().begin(), sentence.span().end()).addToIndexes();
        addTokens(jcas, sentence);
    }

    private static void addTokens(JCas jcas, Segmenter.Sentence sentence) {
        sentence.tokens().forEach(token -> new Token(jcas, token.begin(), token.end()).addToIndexes());
    }
}
