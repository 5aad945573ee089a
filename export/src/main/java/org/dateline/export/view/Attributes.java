package org.dateline.export.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity, event or time expression without its place: for formats that write all three alike.
 *
 * @param label its main label
 * @param values its other values by name, in a fixed order; what is null or false is left out, participants are not in here
 */
public record Attributes(String id, String label, Map<String, String> values) {

    /** Makes a record at a place. */
    @FunctionalInterface
    public interface Maker<T> {

        /** The record with these attributes from begin to end. */
        T make(Attributes attributes, int begin, int end);
    }

    /** The attributes of an {@link Entity}, {@link Event} or {@link Timex}. */
    public static Attributes of(Spanned span) {
        if (span instanceof Entity entity) {
            return of(entity);
        }
        return span instanceof Event event ? of(event) : of((Timex) span);
    }

    private static Attributes of(Entity entity) {
        Values values = new Values().add("entity", entity.entityId()).add("canonical", entity.canonicalName())
                .add("score", entity.confidence());
        return new Attributes(entity.id(), entity.label(), values.map);
    }

    private static Attributes of(Event event) {
        Values values = new Values().add("tense", event.tense()).add("aspect", event.aspect()).add("polarity", event.polarity())
                .add("modality", event.modality()).add("pos", event.pos()).add("score", event.confidence())
                .add("earliest", event.earliest()).add("latest", event.latest());
        return new Attributes(event.id(), event.eventClass(), values.map);
    }

    private static Attributes of(Timex timex) {
        Values values = new Values().add("value", timex.value()).add("mod", timex.mod()).add("quant", timex.quant())
                .add("freq", timex.freq()).add("function", timex.function())
                .add("temporal_function", timex.temporalFunction() ? "true" : null).add("anchor", timex.anchorTimeId())
                .add("begin_point", timex.beginPoint()).add("end_point", timex.endPoint()).add("earliest", timex.earliest())
                .add("latest", timex.latest());
        return new Attributes(timex.id(), timex.type(), values.map);
    }

    /** An entity with these attributes. */
    public Entity toEntity(int begin, int end) {
        return new Entity(id, begin, end, label, values.get("entity"), values.get("canonical"), score());
    }

    /** An event with these attributes and no participants. */
    public Event toEvent(int begin, int end) {
        return new Event(id, begin, end, label, values.get("tense"), values.get("aspect"), values.get("polarity"), values.get("modality"),
                values.get("pos"), score(), values.get("earliest"), values.get("latest"), List.of());
    }

    /** A time expression with these attributes. */
    public Timex toTimex(int begin, int end) {
        return new Timex(id, begin, end, label, values.get("value"), values.get("mod"), values.get("quant"), values.get("freq"),
                "true".equals(values.get("temporal_function")), values.get("function"), values.get("anchor"), values.get("begin_point"),
                values.get("end_point"), values.get("earliest"), values.get("latest"));
    }

    private Double score() {
        return values.containsKey("score") ? Double.valueOf(values.get("score")) : null;
    }

    private static final class Values {

        private final Map<String, String> map = new LinkedHashMap<>();

        private Values add(String name, Object value) {
            if (value != null) {
                map.put(name, value.toString());
            }
            return this;
        }
    }
}
