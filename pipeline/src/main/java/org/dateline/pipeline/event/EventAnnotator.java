package org.dateline.pipeline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.EventCandidates.Candidate;
import org.dateline.pipeline.event.participant.ParticipantFinder;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.TaggedSentences;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.pipeline.layer.Confidence;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.Event;

/**
 * Marks TimeML events with class, tense, aspect, polarity, modality and part of speech. Needs tokens with Penn Treebank tags;
 * uses sentences, lemmas and basic Universal Dependencies where it finds them. Events are found by a model of our own that builds
 * on ClearTK-TimeML's, which also gives the class; the other attributes are read off the verb group. Participants (agent, patient,
 * recipient, place, time) come from the dependencies and point to entities, times, events or tokens.
 */
@ResourceMetaData(name = "Dateline events", description = "Marks TimeML events with their attributes and participants.")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"}, outputs = "org.dateline.type.Event")
public final class EventAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "events";
    }

    @Override
    protected String model() {
        return "event-model 2 over cleartk-timeml 3.0.0";
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(Event.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        List<Found> events = find(jcas);
        ParticipantFinder participants = new ParticipantFinder(jcas);
        events.forEach(found -> participants.fill(found.event(), found.sentence(), found.index()));
    }

    private static List<Found> find(JCas jcas) {
        OtherThings others = new OtherThings(jcas);
        List<Found> events = new ArrayList<>();
        for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
            SortedMap<Integer, Double> likely = new TreeMap<>();
            for (Candidate candidate : EventCandidates.of(sentence)) {
                double probability = EventModel.shared().probability(candidate.evidence());
                if (probability >= EventModel.THRESHOLD && !others.include(sentence.word(candidate.index()))) {
                    likely.put(candidate.index(), probability);
                }
            }
            likely.keySet().removeAll(Auxiliaries.among(likely.keySet(), sentence));
            likely.forEach((index, probability) ->
                    events.add(new Found(add(jcas, sentence, index, events.size() + 1, probability), sentence, index)));
        }
        return events;
    }

    private static Event add(JCas jcas, TaggedSentence sentence, int index, int number, double probability) {
        Word word = sentence.word(index);
        EventAttributes attributes = EventAttributes.of(sentence, index);
        Event event = new Event(jcas, word.begin(), word.end());
        event.setId("e" + number);
        event.setEventClass(EventClass.of(word));
        event.setTense(attributes.tense());
        event.setAspect(attributes.aspect());
        event.setPolarity(attributes.polarity());
        event.setModality(attributes.modality());
        event.setPos(attributes.pos());
        event.setConfidence(Confidence.rounded(probability));
        event.addToIndexes();
        return event;
    }

    private record Found(Event event, TaggedSentence sentence, int index) {}
}
