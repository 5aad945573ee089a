package org.dateline.export.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

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
        Map<String, String> values = new LinkedHashMap<>();
        tell(span, values::put);
        return new Attributes(id(span), label(span), values);
    }

    /** The id of an {@link Entity}, {@link Event} or {@link Timex}. */
    public static String id(Spanned span) {
        if (span instanceof Entity entity) {
            return entity.id();
        }
        return span instanceof Event event ? event.id() : ((Timex) span).id();
    }

    /** The main label of an {@link Entity}, {@link Event} or {@link Timex}. */
    public static String label(Spanned span) {
        if (span instanceof Entity entity) {
            return entity.label();
        }
        return span instanceof Event event ? event.eventClass() : ((Timex) span).type();
    }

    /** Tells the other values of an {@link Entity}, {@link Event} or {@link Timex} one by one, name first. */
    public static void tell(Spanned span, BiConsumer<String, String> teller) {
        Values values = new Values(teller);
        if (span instanceof Entity entity) {
            values.of(entity);
        } else if (span instanceof Event event) {
            values.of(event);
        } else {
            values.of((Timex) span);
        }
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

    private record Values(BiConsumer<String, String> teller) {

        private void of(Entity entity) {
            add("entity", entity.entityId()).add("canonical", entity.canonicalName()).add("score", entity.confidence());
        }

        private void of(Event event) {
            add("tense", event.tense()).add("aspect", event.aspect()).add("polarity", event.polarity()).add("modality", event.modality())
                    .add("pos", event.pos()).add("score", event.confidence()).add("earliest", event.earliest())
                    .add("latest", event.latest());
        }

        private void of(Timex timex) {
            add("value", timex.value()).add("mod", timex.mod()).add("quant", timex.quant()).add("freq", timex.freq())
                    .add("function", timex.function()).add("temporal_function", timex.temporalFunction() ? "true" : null)
                    .add("anchor", timex.anchorTimeId()).add("begin_point", timex.beginPoint()).add("end_point", timex.endPoint())
                    .add("earliest", timex.earliest()).add("latest", timex.latest());
        }

        private Values add(String name, Object value) {
            if (value != null) {
                teller.accept(name, value.toString());
            }
            return this;
        }
    }
}
