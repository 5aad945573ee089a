package org.dateline.corpus.stats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;

/**
 * Tells which text columns of the records hold nothing but dates. Arrow's JSON reader, on which {@code datasets} stands, makes points in
 * time of such columns whatever they are declared to be, so only a declaration as that gives the same type everywhere.
 */
public final class DateColumns {

    /** What Arrow takes for a point in time, or less: what is declared one and is none cannot be loaded at all. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)Z?)?");

    private final Map<String, Boolean> columns = new TreeMap<>();

    /** Looks at a document. */
    public void add(DocumentView view) {
        add("id", Stream.of(view.id()));
        add("dct", Stream.ofNullable(view.metadata().dct()));
        add("title", Stream.ofNullable(view.metadata().title()));
        add("source", Stream.ofNullable(view.metadata().source()));
        view.metadata().extra().forEach((name, value) -> add("meta." + name, Stream.of(value)));
        add("entities.text", view.entities().stream().map(view::textOf));
        add("entities.canonical", view.entities().stream().flatMap(entity -> Stream.ofNullable(entity.canonicalName())));
        add("events.earliest", view.events().stream().flatMap(event -> Stream.ofNullable(event.earliest())));
        add("events.latest", view.events().stream().flatMap(event -> Stream.ofNullable(event.latest())));
        add("timexes.text", view.timexes().stream().map(view::textOf));
        add("timexes.value", view.timexes().stream().flatMap(time -> Stream.ofNullable(time.value())));
        add("timexes.earliest", view.timexes().stream().flatMap(time -> Stream.ofNullable(time.earliest())));
        add("timexes.latest", view.timexes().stream().flatMap(time -> Stream.ofNullable(time.latest())));
    }

    private void add(String column, Stream<String> values) {
        if (columns.getOrDefault(column, true)) {
            Optional<Boolean> all = values.map(DateColumns::isDate).reduce(Boolean::logicalAnd);
            all.ifPresent(dates -> columns.put(column, dates));
        }
    }

    private static boolean isDate(String value) {
        Matcher date = DATE.matcher(value);
        if (!date.matches()) {
            return false;
        }
        try {
            LocalDate.parse(date.group(1));
            return date.group(2) == null || LocalTime.parse(date.group(2)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * Whether a column has values and all are dates.
     *
     * @param column its path, such as {@code events.earliest}
     */
    public boolean contains(String column) {
        return columns.getOrDefault(column, false);
    }
}
