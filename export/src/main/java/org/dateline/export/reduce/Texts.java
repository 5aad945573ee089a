package org.dateline.export.reduce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;

/** Changes every string of a document, its text and its values; offsets stay, so a change keeps the length of the text. */
public final class Texts {

    private Texts() {}

    /** A copy with every string changed. */
    public static DocumentView map(DocumentView document, UnaryOperator<String> change) {
        return (DocumentView) mapRecord(document, change);
    }

    private static Record mapRecord(Record owner, UnaryOperator<String> change) {
        Record mapped = owner;
        for (String component : Records.components(owner)) {
            Object value = Records.get(owner, component);
            Object other = mapValue(value, change);
            if (other != value) {
                mapped = Records.with(mapped, component, other);
            }
        }
        return mapped;
    }

    private static Object mapValue(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof Record nested) {
            return mapRecord(nested, change);
        }
        if (value instanceof List<?> items) {
            List<?> mapped = items.stream().map(item -> mapValue(item, change)).toList();
            return mapped.equals(items) ? items : mapped;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, String> mapped = new LinkedHashMap<>();
            entries.forEach((key, entry) -> mapped.put(change.apply((String) key), change.apply((String) entry)));
            return mapped;
        }
        return value;
    }

    /** Sums what a counter finds in all strings of a document. */
    public static int count(DocumentView document, ToIntFunction<String> counter) {
        Counting count = new Counting(counter);
        count.see(document.id(), document.language(), document.text(), document.metadata().toString());
        document.zones().forEach(zone -> count.see(zone.kind()));
        document.tokens().forEach(token -> count.see(token.lemma(), token.upos(), token.xpos(), token.deprel()));
        document.entities().forEach(each -> count.see(each.id(), each.label(), each.entityId(), each.canonicalName()));
        document.events().forEach(count::event);
        document.timexes().forEach(each -> count.see(each.id(), each.type(), each.value(), each.mod(), each.quant(), each.freq(),
                each.function(), each.anchorTimeId(), each.beginPoint(), each.endPoint(), each.earliest(), each.latest()));
        document.tlinks().forEach(each -> count.see(each.id(), each.source(), each.target(), each.relation()));
        document.provenance().forEach(each -> count.see(each.layer(), each.component(), each.version(), each.model(), each.parameters()));
        return count.sum;
    }

    private static final class Counting {

        private final ToIntFunction<String> counter;
        private int sum;

        private Counting(ToIntFunction<String> counter) {
            this.counter = counter;
        }

        private void event(Event event) {
            see(event.id(), event.eventClass(), event.tense(), event.aspect(), event.polarity(), event.modality(), event.pos(),
                    event.earliest(), event.latest());
            event.participants().forEach(slot -> see(slot.role(), slot.target()));
        }

        private void see(String... texts) {
            for (String text : texts) {
                sum += text == null ? 0 : counter.applyAsInt(text);
            }
        }
    }
}
