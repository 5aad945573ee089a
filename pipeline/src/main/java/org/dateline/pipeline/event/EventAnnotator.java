package org.dateline.pipeline.event;

import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.EventCandidates.Candidate;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.Event;

/**
 * Marks TimeML events with class, tense, aspect, polarity, modality and part of speech. Needs tokens with Penn Treebank tags;
 * uses sentences, lemmas and basic Universal Dependencies where it finds them. Events are found by a model of our own that builds
 * on ClearTK-TimeML's, which also gives the class; the other attributes are read off the verb group.
 */
@ResourceMetaData(name = "Dateline events")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"}, outputs = "org.dateline.type.Event")
public final class EventAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "events";
    }

    @Override
    protected String model() {
        return "event-model 1 over cleartk-timeml 3.0.0";
    }

    @Override
    protected void annotate(JCas jcas) {
        int count = 0;
        for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
            for (Candidate candidate : EventCandidates.of(sentence)) {
                double probability = EventModel.shared().probability(candidate.features());
                if (probability >= EventModel.THRESHOLD) {
                    add(jcas, sentence, candidate.index(), ++count, probability);
                }
            }
        }
    }

    private static void add(JCas jcas, TaggedSentence sentence, int index, int number, double probability) {
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
        event.setConfidence(probability);
        event.addToIndexes();
    }
}
