package org.dateline.pipeline.event;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.cleartk.ml.CleartkProcessingException;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.Event;

/**
 * Marks TimeML events with class, tense, aspect, polarity, modality and part of speech. Needs tokens with Penn Treebank tags;
 * uses sentences, lemmas and basic Universal Dependencies where it finds them. Events are found and classed by ClearTK-TimeML's
 * linear models; the other attributes are read off the verb group.
 */
@ResourceMetaData(name = "Dateline events", description = "Marks TimeML events with their attributes.")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"}, outputs = "org.dateline.type.Event")
public final class EventAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "events";
    }

    @Override
    protected String model() {
        return "cleartk-timeml 3.0.0";
    }

    @Override
    protected void annotate(JCas jcas) throws AnalysisEngineProcessException {
        int count = 0;
        try {
            for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
                for (int index = 0; index < sentence.size(); index++) {
                    double margin = ClearTk.shared().score(sentence, index);
                    if (margin > 0) {
                        add(jcas, sentence, index, ++count, margin);
                    }
                }
            }
        } catch (CleartkProcessingException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }

    private static void add(JCas jcas, TaggedSentence sentence, int index, int number, double margin)
            throws CleartkProcessingException {
        Word word = sentence.word(index);
        EventAttributes attributes = EventAttributes.of(sentence, index);
        Event event = new Event(jcas, word.begin(), word.end());
        event.setId("e" + number);
        event.setEventClass(ClearTk.shared().eventClass(word));
        event.setTense(attributes.tense());
        event.setAspect(attributes.aspect());
        event.setPolarity(attributes.polarity());
        event.setModality(attributes.modality());
        event.setPos(attributes.pos());
        event.setConfidence(1 / (1 + Math.exp(-margin)));
        event.addToIndexes();
    }
}
