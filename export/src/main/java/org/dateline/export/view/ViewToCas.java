package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.StringArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.EntityMention;
import org.dateline.type.EventParticipant;
import org.dateline.type.TimeExpression;

/** Writes records into an empty CAS. */
public final class ViewToCas {

    private final DocumentView document;
    private final JCas jcas;
    private final Map<String, Annotation> byId = new HashMap<>();
    private final int anchorBegin;
    private final int anchorEnd;

    private ViewToCas(DocumentView document, JCas jcas) {
        this.document = document;
        this.jcas = jcas;
        Zone anchor = DocumentAnchor.of(document);
        this.anchorBegin = anchor.begin();
        this.anchorEnd = anchor.end();
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
        metadata();
        document.zones().forEach(this::add);
        document.sentences().forEach(each -> new Sentence(jcas, each.begin(), each.end()).addToIndexes());
        ViewTokens.add(document.tokens(), jcas);
        document.entities().forEach(this::add);
        document.timexes().forEach(this::add);
        document.events().forEach(this::add);
        document.events().forEach(this::participants);
        document.tlinks().forEach(this::add);
        document.provenance().forEach(this::add);
    }

    private void metadata() {
        DocumentMetaData whole = DocumentMetaData.create(jcas);
        whole.setDocumentId(document.id());
        whole.setDocumentTitle(document.metadata().title());
        whole.setDocumentUri(document.metadata().url());
        jcas.setDocumentLanguage(document.language() == null ? "x-unspecified" : document.language());
        boolean linked = document.tlinks().stream()
                .anyMatch(link -> TemporalLink.CREATION_TIME.equals(link.target()) || TemporalLink.CREATION_TIME.equals(link.source()));
        if (linked || !document.metadata().equals(Metadata.NONE)) {
            byId.put(TemporalLink.CREATION_TIME, article(document.metadata()));
        }
    }

    private ArticleMetadata article(Metadata metadata) {
        ArticleMetadata article = new ArticleMetadata(jcas, anchorBegin, anchorEnd);
        article.setDocumentCreationTime(metadata.dct());
        article.setPlace(metadata.place());
        article.setTitle(metadata.title());
        article.setSource(metadata.source());
        article.setUrl(metadata.url());
        article.setLicence(metadata.licence());
        if (!metadata.extra().isEmpty()) {
            article.setExtraNames(strings(metadata.extra().keySet().toArray(String[]::new)));
            article.setExtraValues(strings(metadata.extra().values().toArray(String[]::new)));
        }
        article.addToIndexes();
        return article;
    }

    /** A number in a CAS cannot be missing: zero stands for it. */
    private static double number(Double confidence) {
        return confidence == null ? 0 : confidence;
    }

    private StringArray strings(String[] values) {
        StringArray array = new StringArray(jcas, values.length);
        array.copyFromArray(values, 0, 0, values.length);
        return array;
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

    private void add(ProcessingStep step) {
        var annotation = new org.dateline.type.ProcessingStep(jcas, anchorBegin, anchorEnd);
        annotation.setLayer(step.layer());
        annotation.setComponent(step.component());
        annotation.setVersion(step.version());
        annotation.setModel(step.model());
        annotation.setParameters(step.parameters());
        annotation.addToIndexes();
    }
}
