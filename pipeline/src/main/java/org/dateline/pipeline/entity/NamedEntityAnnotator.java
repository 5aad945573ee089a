package org.dateline.pipeline.entity;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.EngineModel;
import org.dateline.pipeline.layer.EngineTags;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.layer.SentenceTokens;
import org.dateline.type.EntityMention;

/**
 * Finds named entities of the OntoNotes types. Borders follow one convention: no article before and no possessive after, titles
 * outside, no punctuation at the edges; a name is typed alike through the document.
 */
@ResourceMetaData(name = "Dateline named entities", description = "Finds named entities of the OntoNotes types.")
@TypeCapability(inputs = {
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"},
        outputs = {"de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", "org.dateline.type.EntityMention"})
public final class NamedEntityAnnotator extends LayerAnnotator {

    /** Whether values are annotated too: dates, times, percentages, amounts of money, quantities, ordinals and cardinals. */
    public static final String PARAM_VALUES = "values";
    @ConfigurationParameter(name = PARAM_VALUES, mandatory = false, defaultValue = "false",
            description = "Whether values are annotated too: dates, times, percentages, amounts of money, quantities and numbers.")
    private boolean values;

    @Override
    protected String layer() {
        return "entities";
    }

    @Override
    protected String model() {
        return EngineModel.NAMER;
    }

    @Override
    protected void annotate(JCas jcas) {
        List<SentenceTokens> sentences = SentenceTokens.of(jcas);
        List<Mention> mentions = new ArrayList<>();
        boolean header = !sentences.isEmpty() && Dateline.contains(jcas, sentences.get(0).get(0));
        if (header) {
            mentions.addAll(Dateline.places(jcas, 0, sentences.get(0)));
        }
        List<SentenceTokens> body = header ? sentences.subList(1, sentences.size()) : sentences;
        int before = sentences.size() - body.size();
        new NameFinder(values).find(body.stream().map(NamedEntityAnnotator::words).toList()).forEach(mention -> mentions.add(
                new Mention(mention.sentence() + before, mention.begin(), mention.end(), mention.type(), mention.confidence())));
        for (int i = 0; i < mentions.size(); i++) {
            add(jcas, "n" + (i + 1), sentences.get(mentions.get(i).sentence()), mentions.get(i));
        }
    }

    private static Words words(SentenceTokens sentence) {
        BitSet glued = new BitSet();
        for (int i = 1; i < sentence.size(); i++) {
            glued.set(i, sentence.get(i - 1).getEnd() == sentence.get(i).getBegin());
        }
        return new Words(sentence.forms(), EngineTags.of(sentence), glued);
    }

    private static void add(JCas jcas, String id, SentenceTokens sentence, Mention mention) {
        int begin = sentence.get(mention.begin()).getBegin();
        int end = sentence.get(mention.end() - 1).getEnd();
        NamedEntity entity = new NamedEntity(jcas, begin, end);
        entity.setValue(mention.type().name());
        entity.addToIndexes();
        EntityMention completion = new EntityMention(jcas, begin, end);
        completion.setId(id);
        completion.setLabel(mention.type().name());
        completion.setConfidence(mention.confidence());
        completion.addToIndexes();
    }
}
