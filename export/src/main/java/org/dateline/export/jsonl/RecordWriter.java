package org.dateline.export.jsonl;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.export.Rendition;
import org.dateline.export.json.Json;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.ProcessingStep;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** A document as one JSON object: all keys always there, null for what is unknown, code-point offsets. */
public final class RecordWriter {

    private final DocumentView document;
    private final CodePoints points;

    private RecordWriter(DocumentView document) {
        this.document = document;
        this.points = CodePoints.of(document.text());
    }

    /** The document's record, which several formats share: not to be changed. */
    public static ObjectNode toJson(Rendition document) {
        return document.product(ObjectNode.class, rendition -> new RecordWriter(rendition.view()).record());
    }

    /**
     * The document's record, not to be changed.
     *
     * @param metadata names that its further metadata has in any case, null where the document lacks them
     */
    static ObjectNode toJson(Rendition document, List<String> metadata) {
        ObjectNode shared = toJson(document);
        if (metadata.isEmpty()) {
            return shared;
        }
        ObjectNode meta = Json.object();
        metadata.forEach(meta::putNull);
        document.view().metadata().extra().forEach(meta::put);
        ObjectNode record = Json.object().setAll(shared);
        record.set("meta", meta);
        return record;
    }

    private ObjectNode record() {
        Metadata metadata = document.metadata();
        ObjectNode record = Json.object();
        record.put("id", document.id()).put("text", document.text()).put("dct", metadata.dct()).put("place", metadata.place())
                .put("title", metadata.title()).put("url", metadata.url()).put("source", metadata.source());
        metadata.extra().forEach(record.putObject("meta")::put);
        ArrayNode sentences = record.putArray("sentences");
        document.sentences().forEach(sentence -> span(sentences.addObject(), sentence));
        ArrayNode tokens = record.putArray("tokens");
        document.tokens().forEach(token -> add(token, tokens.addObject()));
        ArrayNode entities = record.putArray("entities");
        document.entities().forEach(entity -> add(entity, entities.addObject()));
        ArrayNode events = record.putArray("events");
        document.events().forEach(event -> add(event, events.addObject()));
        ArrayNode timexes = record.putArray("timexes");
        document.timexes().forEach(timex -> add(timex, timexes.addObject()));
        ArrayNode tlinks = record.putArray("tlinks");
        document.tlinks().forEach(link -> add(link, tlinks.addObject()));
        ArrayNode provenance = record.putArray("provenance");
        document.provenance().forEach(step -> add(step, provenance.addObject()));
        record.put("language", document.language()).put("licence", metadata.licence());
        ArrayNode zones = record.putArray("zones");
        document.zones().forEach(zone -> span(zones.addObject(), zone).put("kind", zone.kind()));
        return record;
    }

    private ObjectNode span(ObjectNode node, Spanned span) {
        return node.put("start", points.fromUtf16(span.begin())).put("end", points.fromUtf16(span.end()));
    }

    private void add(Token token, ObjectNode node) {
        span(node, token).put("form", document.textOf(token)).put("lemma", token.lemma()).put("upos", token.upos())
                .put("xpos", token.xpos()).put("head", token.hasDependency() ? (Integer) token.head() : null)
                .put("deprel", token.deprel());
    }

    private void add(Entity entity, ObjectNode node) {
        span(node.put("id", entity.id()), entity).put("text", document.textOf(entity)).put("label", entity.label())
                .put("entity", entity.entityId()).put("canonical", entity.canonicalName()).put("score", entity.confidence());
    }

    private void add(Event event, ObjectNode node) {
        span(node.put("id", event.id()), event).put("text", document.textOf(event)).put("class", event.eventClass())
                .put("tense", event.tense()).put("aspect", event.aspect()).put("polarity", event.polarity())
                .put("modality", event.modality()).put("pos", event.pos()).put("score", event.confidence())
                .put("earliest", event.earliest()).put("latest", event.latest());
        ArrayNode participants = node.putArray("participants");
        event.participants().forEach(each -> span(participants.addObject().put("role", each.role()), each).put("target", each.target()));
    }

    private void add(Timex timex, ObjectNode node) {
        span(node.put("id", timex.id()), timex).put("text", document.textOf(timex)).put("type", timex.type())
                .put("value", timex.value()).put("mod", timex.mod()).put("quant", timex.quant()).put("freq", timex.freq())
                .put("function", timex.function()).put("temporal_function", timex.temporalFunction())
                .put("anchor", timex.anchorTimeId()).put("begin_point", timex.beginPoint()).put("end_point", timex.endPoint())
                .put("earliest", timex.earliest()).put("latest", timex.latest());
    }

    private static void add(TemporalLink link, ObjectNode node) {
        node.put("id", link.id()).put("source", link.source()).put("target", link.target()).put("relation", link.relation())
                .put("score", link.confidence());
    }

    private static void add(ProcessingStep step, ObjectNode node) {
        node.put("layer", step.layer()).put("component", step.component()).put("version", step.version()).put("model", step.model())
                .put("parameters", step.parameters());
    }
}
