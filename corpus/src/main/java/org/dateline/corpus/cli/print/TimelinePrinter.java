package org.dateline.corpus.cli.print;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;

/** Prints the events of a document by the interval they are known to lie in: dated ones first, each with the sentence it stands in. */
public final class TimelinePrinter implements DocumentPrinter {

    private static final String OPEN = "…";
    private static final int WIDEST = 90;
    private static final Comparator<Event> BY_TIME = Comparator
            .comparing((Event event) -> event.earliest() == null && event.latest() == null)
            .thenComparing(TimelinePrinter::firstKnown)
            .thenComparing(Comparator.naturalOrder());

    private final PrintWriter out;

    /** A printer to this writer. */
    public TimelinePrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(DocumentView document) {
        List<Event> events = document.events().stream().sorted(BY_TIME).toList();
        int width = events.stream().mapToInt(event -> interval(event).length()).max().orElse(1);
        int word = events.stream().mapToInt(event -> document.textOf(event).length()).max().orElse(1);
        for (Event event : events) {
            out.println(String.format(Locale.ROOT, "%-" + width + "s  %-" + word + "s  %s", interval(event), document.textOf(event),
                    context(document, event)).stripTrailing());
        }
        out.flush();
    }

    private static String firstKnown(Event event) {
        if (event.earliest() != null) {
            return event.earliest();
        }
        return event.latest() == null ? "" : event.latest();
    }

    private static String interval(Event event) {
        if (event.earliest() == null && event.latest() == null) {
            return "undated";
        }
        if (event.earliest() != null && event.earliest().equals(event.latest())) {
            return event.earliest();
        }
        return (event.earliest() == null ? OPEN : event.earliest()) + " to " + (event.latest() == null ? OPEN : event.latest());
    }

    private static String context(DocumentView document, Event event) {
        Spanned sentence = document.sentences().stream().filter(candidate -> candidate.covers(event)).map(Spanned.class::cast).findFirst()
                .orElse(event);
        String text = document.textOf(sentence).replaceAll("\\s+", " ");
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + OPEN;
    }
}
