package org.dateline.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.span.LabelledSpan;
import org.dateline.export.view.CodePoints;

/** The lines of a {@code .ann} file, sorted by what they say and kept by the handles they have there. */
final class BratLines {

    private final String where;
    private final String text;
    private final CodePoints points;
    private final Map<String, LabelledSpan> spans = new LinkedHashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final Map<String, String[]> roles = new HashMap<>();
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private BratLines(String where, String text) {
        this.where = where;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /**
     * A link.
     *
     * @param target handle of its other end, or null for the creation time
     */
    record Link(String source, String target, String relation) {}

    /**
     * Reads lines.
     *
     * @param where names the file in messages
     * @param text the text that the lines speak of
     * @throws MalformedException when a line is not standoff
     */
    static BratLines of(String lines, String where, String text) {
        BratLines read = new BratLines(where, text);
        int number = 0;
        for (String line : lines.split("\n")) {
            number++;
            if (!line.isEmpty()) {
                read.add(line, number);
            }
        }
        return read;
    }

    private void add(String line, int number) {
        try {
            add(line.split("\t", 3), number);
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new MalformedException(where, number, "not standoff: " + line);
        }
    }

    private void add(String[] columns, int number) {
        if (columns.length < 2) {
            throw new MalformedException(where, number, "no tab");
        }
        String[] fields = columns[1].split(" ");
        switch (columns[0].charAt(0)) {
            case 'T' -> spans.put(columns[0], span(columns[0], columns[1], number));
            case 'E' -> {
                events.put(fields[0].substring(fields[0].indexOf(':') + 1), columns[0]);
                roles.put(columns[0], fields);
            }
            case 'A', 'M' -> attribute(fields);
            case 'R' -> links.add(new Link(fields[1].substring(5), fields[2].substring(5), fields[0]));
            case '#' -> values.computeIfAbsent(fields[1], key -> new LinkedHashMap<>())
                    .putAll(BratNotes.read(columns.length > 2 ? columns[2] : ""));
            default -> {
                // Equivalences and normalisations are nothing we know.
            }
        }
    }

    private LabelledSpan span(String handle, String column, int number) {
        String[] fields = column.split("[ ;]");
        int begin = points.toUtf16(Integer.parseInt(fields[1]));
        int end = points.toUtf16(Integer.parseInt(fields[fields.length - 1]));
        if (begin < 0 || end > text.length() || begin >= end) {
            throw new MalformedException(where, number, "no such place in the text: " + column);
        }
        return new LabelledSpan(handle, begin, end, fields[0]);
    }

    private void attribute(String[] fields) {
        String value = fields.length > 2 ? fields[2] : "true";
        if (fields[0].equals(BratConfig.TO_CREATION_TIME)) {
            links.add(new Link(fields[1], null, value));
        } else {
            values.computeIfAbsent(fields[1], key -> new LinkedHashMap<>()).put(BratConfig.name(fields[0]), value);
        }
    }

    /** All spans, those that are triggers of events too; fragments are one span. */
    List<LabelledSpan> spans() {
        return List.copyOf(spans.values());
    }

    /** The span of a handle, which may be that of an event; null where there is none. */
    LabelledSpan span(String handle) {
        return spans.get(roles.containsKey(handle) ? roles.get(handle)[0].substring(roles.get(handle)[0].indexOf(':') + 1) : handle);
    }

    /** Handle of the event that a span triggers; null where it triggers none. */
    String event(String span) {
        return events.get(span);
    }

    /** The slots of the event that a span triggers, each as {@code ROLE:HANDLE}. */
    List<String> slots(String span) {
        String[] fields = roles.getOrDefault(event(span), new String[1]);
        return List.of(fields).subList(1, fields.length);
    }

    /** What attributes and notes say of a span, and of the event that it triggers. */
    Map<String, String> values(String span) {
        Map<String, String> all = new HashMap<>(values.getOrDefault(span, Map.of()));
        all.putAll(values.getOrDefault(event(span), Map.of()));
        return all;
    }

    List<Link> links() {
        return List.copyOf(links);
    }
}
