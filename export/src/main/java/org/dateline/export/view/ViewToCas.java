package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.EntityMention;
import org.dateline.type.EventParticipant;
import org.dateline.type.TimeExpression;

/** Writes records into an empty CAS. */
public final class ViewToCas {

    private final DocumentView document;
    private final JCas jcas;
    private final Map<String, Annotation> byId = new HashMap<>();

    private ViewToCas(DocumentView document, JCas jcas) {
        this.document = document;
        this.jcas = jcas;
    }

    /**
     * Fills a CAS.
     *
     * @param jcas empty, with our types and DKPro Core's
     */
    public static void fill(DocumentView document, JCas jcas) {
        new ViewToCas(document, jcas).fill();
    }

    private void fill() {
        jcas.setDocumentText(document.text());
        ViewMetadata whole = new ViewMetadata(document, jcas);
        whole.add().ifPresent(article -> byId.put(TemporalLink.CREATION_TIME, article));
        document.zones().forEach(this::add);
        document.sentences().forEach(each -> new Sentence(jcas, each.begin(), each.end()).addToIndexes());
        ViewTokens.add(document.tokens(), jcas);
        document.entities().forEach(this::add);
        document.timexes().forEach(this::add);
        document.events().forEach(this::add);
        document.events().forEach(this::participants);
        document.tlinks().forEach(this::add);
        whole.addProvenance();
    }

    /** A number in a CAS cannot be missing: zero stands for it. */
    private static double number(Double confidence) {
        return confidence == null ? 0 : confidence;
    }

    private void add(Zone zone) {
        var annotation = new org.dateline.type.Zone(jcas, zone.begin(), zone.end());
        annotation.setKind(zone.kind());
        annotation.addToIndexes();
    }

    private void add(Entity entity) {
        NamedEntity named = new NamedEntity(jcas, entity.begin(), entity.end());
        named.setValue(entity.label());
        named.addToIndexes();
        EntityMention mention = new EntityMention(jcas, entity.begin(), entity.end());
        mention.setId(entity.id());
        mention.setLabel(entity.label());
        mention.setEntityId(entity.entityId());
        mention.setCanonicalName(entity.canonicalName());
        mention.setConfidence(number(entity.confidence()));
        mention.addToIndexes();
        byId.put(entity.id(), named);
    }

    private void add(Timex timex) {
        TimeExpression time = new TimeExpression(jcas, timex.begin(), timex.end());
        time.setId(timex.id());
        time.setTimexType(timex.type());
        time.setValue(timex.value());
        time.setMod(timex.mod());
        time.setQuant(timex.quant());
        time.setFreq(timex.freq());
        time.setTemporalFunction(timex.temporalFunction());
        time.setFunctionInDocument(timex.function());
        time.setAnchorTimeID(timex.anchorTimeId());
        time.setBeginPoint(timex.beginPoint());
        time.setEndPoint(timex.endPoint());
        time.setEarliest(timex.earliest());
        time.setLatest(timex.latest());
        time.addToIndexes();
        byId.put(timex.id(), time);
    }

    private void add(Event event) {
        var annotation = new org.dateline.type.Event(jcas, event.begin(), event.end());
        annotation.setId(event.id());
        annotation.setEventClass(event.eventClass());
        annotation.setTense(event.tense());
        annotation.setAspect(event.aspect());
        annotation.setPolarity(event.polarity());
        annotation.setModality(event.modality());
        annotation.setPos(event.pos());
        annotation.setConfidence(number(event.confidence()));
        annotation.setEarliest(event.earliest());
        annotation.setLatest(event.latest());
        annotation.addToIndexes();
        byId.put(event.id(), annotation);
    }

    private void participants(Event event) {
        List<Event.Participant> participants = event.participants();
        if (participants.isEmpty()) {
            return;
        }
        FSArray<EventParticipant> slots = new FSArray<>(jcas, participants.size());
        for (int i = 0; i < participants.size(); i++) {
            EventParticipant slot = new EventParticipant(jcas);
            slot.setRole(participants.get(i).role());
            slot.setTarget(target(participants.get(i)));
            slots.set(i, slot);
        }
        ((org.dateline.type.Event) byId.get(event.id())).setParticipants(slots);
    }

    private Annotation target(Event.Participant participant) {
        if (participant.target() != null) {
            return byId.get(participant.target());
        }
        Annotation token = jcas.select(de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token.class)
                .at(participant.begin(), participant.end()).findFirst().orElse(null);
        return token == null ? new Annotation(jcas, participant.begin(), participant.end()) : token;
    }

    private void add(TemporalLink link) {
        Annotation dependent = byId.get(link.target());
        var annotation = new org.dateline.type.TemporalLink(jcas, dependent.getBegin(), dependent.getEnd());
        annotation.setId(link.id());
        annotation.setGovernor(byId.get(link.source()));
        annotation.setDependent(dependent);
        annotation.setRelation(link.relation());
        annotation.setConfidence(number(link.confidence()));
        annotation.addToIndexes();
    }
}
