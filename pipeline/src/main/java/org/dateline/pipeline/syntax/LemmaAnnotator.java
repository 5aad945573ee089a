package org.dateline.pipeline.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.layer.SentenceTokens;

/**
 * Finds the base form of every token that has a Penn Treebank tag, after the conventions of Universal Dependencies. Tokens that have a
 * lemma keep it.
 */
@ResourceMetaData(name = "Dateline lemmas", description = "Finds the base form of every token.")
@TypeCapability(inputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"},
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma")
public final class LemmaAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "lemmas";
    }

    @Override
    protected String model() {
        return EngineModel.LEMMATIZER;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return SentenceTokens.allHave(jcas, token -> token.getLemma() != null);
    }

    @Override
    protected void annotate(JCas jcas) {
        for (SentenceTokens sentence : SentenceTokens.of(jcas)) {
            List<String> forms = sentence.forms();
            List<String> tags = EngineTags.of(sentence);
            List<String> lemmas = LemmaRules.mend(forms, tags, Nlp4j.shared().lemmas(forms, tags));
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.get(i).getLemma() == null) {
                    add(jcas, sentence.get(i), lemmas.get(i));
                }
            }
        }
    }

    private static void add(JCas jcas, Token token, String value) {
        Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
        lemma.setValue(value);
        lemma.addToIndexes();
        token.setLemma(lemma);
    }
}
