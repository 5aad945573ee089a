package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.entity.identity.Entity;
import org.dateline.pipeline.entity.identity.Identities;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.SentenceWords;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.layer.SentenceTokens;
import org.dateline.type.EntityMention;

/**
 * Finds named entities of the OntoNotes types: NLP4J's decision, mended by rules, is one of the clues of a model of our own. Borders
 * follow one convention: no article before and no possessive after, titles outside, no punctuation at the edges. A name is typed alike
 * through the document unless its context speaks against it, and the mentions of one entity share an identifier.
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

    /** Whether names inside names are annotated too, such as the country in the name of an embassy. */
    public static final String PARAM_NESTED = "nested";
    @ConfigurationParameter(name = PARAM_NESTED, mandatory = false, defaultValue = "false",
            description = "Whether names inside names are annotated too, such as the country in the name of an embassy.")
    private boolean nested;

    @Override
    protected String layer() {
        return "entities";
    }

    @Override
    protected String model() {
        return ShippedModel.NAME;
    }

    @Override
    protected Map<String, String> parameters() {
        Map<String, String> set = new TreeMap<>();
        if (values) {
            set.put(PARAM_VALUES, "true");
        }
        if (nested) {
            set.put(PARAM_NESTED, "true");
        }
        return set;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(EntityMention.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        List<SentenceTokens> sentences = SentenceTokens.of(jcas);
        List<Words> words = sentences.stream().map(SentenceWords::of).toList();
        List<Mention> mentions = mentions(jcas, sentences, words);
        if (nested) {
            mentions.addAll(NestedNames.of(words, mentions));
        }
        Map<Mention, Entity> entities = Identities.of(words, mentions);
        EntityWriter writer = new EntityWriter(jcas, sentences);
        mentions.stream().sorted().forEach(mention -> writer.write(mention, entities.get(mention)));
    }

    private List<Mention> mentions(JCas jcas, List<SentenceTokens> sentences, List<Words> words) {
        HeaderPlaces header = HeaderPlaces.of(jcas, sentences);
        int first = header.sentences();
        List<Mention> all = new ArrayList<>(header.find());
        new NameFinder(ShippedModel.model(), values).find(words.subList(first, words.size()))
                .forEach(mention -> all.add(mention.in(mention.sentence() + first)));
        return all;
    }
}
