package org.dateline.pipeline.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.layer.SentenceTokens;

/**
 * Tags parts of speech: Penn Treebank tags with OntoNotes' additions as value, Universal Dependencies tags as coarse value, and DKPro
 * Core's type for the coarse tag. Tokens that have a part of speech keep it.
 */
@ResourceMetaData(name = "Dateline parts of speech", description = "Tags parts of speech: Penn Treebank tags, and Universal tags as coarse values.")
@TypeCapability(inputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"},
        outputs = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS")
public final class PosAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "pos";
    }

    @Override
    protected String model() {
        return EngineModel.TAGGER;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return SentenceTokens.allHave(jcas, token -> token.getPos() != null);
    }

    @Override
    protected void annotate(JCas jcas) {
        for (SentenceTokens sentence : SentenceTokens.of(jcas)) {
            List<String> forms = sentence.forms();
            List<String> tags = EngineTags.anew(sentence);
            List<String> universal = UniversalTags.of(forms, tags);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.get(i).getPos() == null) {
                    add(jcas, sentence.get(i), tags.get(i), universal.get(i));
                }
            }
        }
    }

    private static void add(JCas jcas, Token token, String tag, String universal) {
        Type type = jcas.getTypeSystem().getType(POS.class.getName() + "_" + dkpro(universal));
        POS pos = (POS) jcas.getCas().createAnnotation(type, token.getBegin(), token.getEnd());
        pos.setPosValue(tag);
        pos.setCoarseValue(universal);
        pos.addToIndexes();
        token.setPos(pos);
    }

    private static String dkpro(String universal) {
        return universal.equals("CCONJ") ? "CONJ" : universal;
    }
}
