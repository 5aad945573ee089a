package org.dateline.pipeline.event.participant;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.type.Event;
import org.dateline.type.EventParticipant;
import org.dateline.type.TimeExpression;

/** Links events to what takes part in them: to the time, entity or event a word belongs to, or else to its token. */
public final class ParticipantFinder {

    private record Filled(Role role, Annotation target) {}

    private final JCas jcas;
    private final Map<Integer, Annotation> targets = new HashMap<>();

    /** Prepares a document whose events are there. */
    public ParticipantFinder(JCas jcas) {
        this.jcas = jcas;
        jcas.select(Token.class).forEach(token -> targets.put(token.getBegin(), token));
        jcas.select(Event.class).forEach(event -> targets.put(event.getBegin(), event));
        jcas.select(NamedEntity.class).forEach(this::claim);
        jcas.select(TimeExpression.class).forEach(this::claim);
    }

    private void claim(Annotation span) {
        for (Token token : jcas.select(Token.class).coveredBy(span)) {
            targets.merge(token.getBegin(), span, ParticipantFinder::wider);
        }
    }

    private static Annotation wider(Annotation old, Annotation span) {
        return old.getClass() == span.getClass() && old.getEnd() - old.getBegin() > span.getEnd() - span.getBegin() ? old : span;
    }

    /** Fills the slots of an event; without dependencies there are none. */
    public void fill(Event event, TaggedSentence sentence, int index) {
        Set<Filled> filled = new LinkedHashSet<>();
        for (Slot slot : new Slots(sentence, word -> kind(sentence, word)).of(index)) {
            Annotation target = targets.get(sentence.word(slot.word()).begin());
            if (target != null && target != event) {
                filled.add(new Filled(slot.role(), target));
            }
        }
        if (!filled.isEmpty()) {
            event.setParticipants(FSArray.create(jcas, filled.stream().map(this::participant).toArray(EventParticipant[]::new)));
        }
    }

    private EventParticipant participant(Filled slot) {
        EventParticipant participant = new EventParticipant(jcas);
        participant.setRole(slot.role().name());
        participant.setTarget(slot.target());
        return participant;
    }

    private Kind kind(TaggedSentence sentence, int word) {
        Annotation target = targets.get(sentence.word(word).begin());
        if (target instanceof TimeExpression) {
            return Kind.TIME;
        }
        return target instanceof NamedEntity entity ? Kind.ofEntity(entity.getValue()) : Kind.OTHER;
    }
}
