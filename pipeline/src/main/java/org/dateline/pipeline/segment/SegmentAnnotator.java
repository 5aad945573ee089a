package org.dateline.pipeline.segment;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.Zone;

/**
 * Finds sentences and tokens by NLP4J's tokeniser and sentence rules for news. No sentence reaches across zones; the header is one
 * sentence; a document without zones is read as one. Where somebody has found sentences before, tokens are made inside them.
 */
@ResourceMetaData(name = "Dateline sentences and tokens", description = "Finds sentences and tokens.")
@TypeCapability(inputs = "org.dateline.type.Zone", outputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"})
public final class SegmentAnnotator extends LayerAnnotator {

    private final Segmenter segmenter = new Segmenter(Nlp4j.shared()::tokenize);

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
            addSentences(jcas, jcas.getDocumentText());
        }
        found.forEach(sentence -> segmenter.whole(jcas.getDocumentText(), new TextSpan(sentence.getBegin(), sentence.getEnd()))
                .forEach(whole -> addTokens(jcas, whole)));
    }

    private void addSentences(JCas jcas, String text) {
        List<Zone> zones = jcas.select(Zone.class).asList();
        if (zones.isEmpty()) {
            Lines.paragraphs(text, 0, text.length()).forEach(span -> add(jcas, segmenter.sentences(text, span)));
        }
        for (Zone zone : zones) {
            TextSpan span = new TextSpan(zone.getBegin(), zone.getEnd());
            boolean header = Anchor.HEADER.equals(zone.getKind());
            add(jcas, header ? segmenter.whole(text, span) : segmenter.sentences(text, span));
        }
    }

    private static void add(JCas jcas, List<Segmenter.Sentence> sentences) {
        for (Segmenter.Sentence sentence : sentences) {
            new Sentence(jcas, sentence.span().begin(), sentence.span().end()).addToIndexes();
            addTokens(jcas, sentence);
        }
    }

    private static void addTokens(JCas jcas, Segmenter.Sentence sentence) {
        sentence.tokens().forEach(token -> new Token(jcas, token.begin(), token.end()).addToIndexes());
    }
}
