package org.dateline.corpus.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/** The layers that are marked in the text, each with its sign and colour. */
enum Marks {
    ENTITY("[", "]", "\u001b[36m"),
    EVENT("*", "*", "\u001b[35m"),
    TIME("{", "}", "\u001b[33m");

    private static final String OFF = "\u001b[0m";

    private final String opening;
    private final String closing;
    private final String colour;

    Marks(String opening, String closing, String colour) {
        this.opening = opening;
        this.closing = closing;
        this.colour = colour;
    }

    /** A span to mark. */
    record Marked(Marks kind, Spanned span, String label) {}

    /** All spans of a document that are marked, in the order of the text. */
    static List<Marked> of(DocumentView document) {
        List<Marked> all = new ArrayList<>();
        document.entities().forEach(entity -> all.add(new Marked(ENTITY, entity, label(entity))));
        document.events().forEach(event -> all.add(new Marked(EVENT, event, label(event))));
        document.timexes().forEach(time -> all.add(new Marked(TIME, time, label(time))));
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return all;
    }

    private static String label(Entity entity) {
        return String.valueOf(entity.label());
    }

    private static String label(Event event) {
        return String.valueOf(event.eventClass());
    }

    private static String label(Timex time) {
        return time.value() == null ? String.valueOf(time.type()) : time.value();
    }

    String open(boolean colours) {
        return colours ? colour : opening;
    }

    String close(boolean colours) {
        return colours ? OFF : closing;
    }

    /** The words as a legend shows them. */
    String legend(boolean colours) {
        return open(colours) + name().toLowerCase(Locale.ROOT) + close(colours);
    }
}
