package org.dateline.export.jsonl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
import org.dateline.export.view.Zone;

/** Tells a document as a record: all keys always there, null for what is unknown, code-point offsets. */
public final class RecordWriter {

    private final DocumentView document;
    private final CodePoints points;
    private final RecordSink sink;

    /** Prepares to tell a document to a sink. */
    public RecordWriter(DocumentView document, RecordSink sink) {
        this.document = document;
        this.points = CodePoints.of(document.text());
        this.sink = sink;
    }

    /**
     * Tells the whole record.
     *
     * @param metadata names that its further metadata has in any case, null where the document lacks them
     */
    public void record(List<String> metadata) {
        head(metadata);
        for (RecordLayer layer : RecordLayer.values()) {
            if (layer == RecordLayer.ZONES) {
                tail();
            }
            sink.beginList(layer.key());
            items(layer);
            sink.endList();
        }
    }

    /** What stands before the lists; names as in {@link #record}. */
    public void head(List<String> metadata) {
        Metadata known = document.metadata();
        sink.put("id", document.id());
        sink.put("text", document.text());
        sink.put("dct", known.dct());
        sink.put("place", known.place());
        sink.put("title", known.title());
        sink.put("url", known.url());
        sink.put("source", known.source());
        Map<String, String> meta = new LinkedHashMap<>();
        metadata.forEach(name -> meta.put(name, null));
        meta.putAll(known.extra());
        sink.putMeta(meta);
    }

    /** What stands before the last list. */
    public void tail() {
        sink.put("language", document.language());
        sink.put("licence", document.metadata().licence());
    }

    /** The items of a list. */
    public void items(RecordLayer layer) {
        switch (layer) {
            case SENTENCES -> each(document.sentences(), this::span);
            case TOKENS -> each(document.tokens(), this::token);
            case ENTITIES -> each(document.entities(), this::entity);
            case EVENTS -> each(document.events(), this::event);
            case TIMEXES -> each(document.timexes(), this::timex);
            case TLINKS -> each(document.tlinks(), this::link);
            case PROVENANCE -> each(document.provenance(), this::step);
            case ZONES -> each(document.zones(), this::zone);
        }
    }

    private <T> void each(List<T> items, Consumer<T> teller) {
        for (T item : items) {
            sink.beginItem();
            teller.accept(item);
            sink.endItem();
        }
    }

    private void span(Spanned span) {
        sink.put("start", points.fromUtf16(span.begin()));
        sink.put("end", points.fromUtf16(span.end()));
    }

    private void zone(Zone zone) {
        span(zone);
        sink.put("kind", zone.kind());
    }

    private void token(Token token) {
        span(token);
        sink.put("form", document.textOf(token));
        sink.put("lemma", token.lemma());
        sink.put("upos", token.upos());
        sink.put("xpos", token.xpos());
        if (token.hasDependency()) {
            sink.put("head", token.head());
        } else {
            sink.putUnknown("head");
        }
        sink.put("deprel", token.deprel());
    }

    private void words(String id, Spanned span) {
        sink.put("id", id);
        span(span);
        sink.put("text", document.textOf(span));
    }

    private void entity(Entity entity) {
        words(entity.id(), entity);
        sink.put("label", entity.label());
        sink.put("entity", entity.entityId());
        sink.put("canonical", entity.canonicalName());
        sink.put("score", entity.confidence());
    }

    private void event(Event event) {
        words(event.id(), event);
        sink.put("class", event.eventClass());
        sink.put("tense", event.tense());
        sink.put("aspect", event.aspect());
        sink.put("polarity", event.polarity());
        sink.put("modality", event.modality());
        sink.put("pos", event.pos());
        sink.put("score", event.confidence());
        sink.put("earliest", event.earliest());
        sink.put("latest", event.latest());
        sink.beginList("participants");
        each(event.participants(), this::participant);
        sink.endList();
    }

    private void participant(Event.Participant participant) {
        sink.put("role", participant.role());
        span(participant);
        sink.put("target", participant.target());
    }

    private void timex(Timex timex) {
        words(timex.id(), timex);
        sink.put("type", timex.type());
        sink.put("value", timex.value());
        sink.put("mod", timex.mod());
        sink.put("quant", timex.quant());
        sink.put("freq", timex.freq());
        sink.put("function", timex.function());
        sink.put("temporal_function", timex.temporalFunction());
        sink.put("anchor", timex.anchorTimeId());
        sink.put("begin_point", timex.beginPoint());
        sink.put("end_point", timex.endPoint());
        sink.put("earliest", timex.earliest());
        sink.put("latest", timex.latest());
    }

    private void link(TemporalLink link) {
        sink.put("id", link.id());
        sink.put("source", link.source());
        sink.put("target", link.target());
        sink.put("relation", link.relation());
        sink.put("score", link.confidence());
    }

    private void step(ProcessingStep step) {
        sink.put("layer", step.layer());
        sink.put("component", step.component());
        sink.put("version", step.version());
        sink.put("model", step.model());
        sink.put("parameters", step.parameters());
    }
}
