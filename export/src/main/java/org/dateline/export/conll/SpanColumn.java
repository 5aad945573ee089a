package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.export.FormatOptions;
import org.dateline.export.SettingException;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Timex;

/** A layer of labelled spans that can be a column. */
public enum SpanColumn {
    ENTITIES(Facet.ENTITIES),
    EVENTS(Facet.EVENTS),
    TIMEXES(Facet.TIMEXES);

    /** Option that names the layers, divided by commas. */
    public static final String OPTION = "conll.columns";

    private final Facet facet;

    SpanColumn(Facet facet) {
        this.facet = facet;
    }

    Facet facet() {
        return facet;
    }

    /**
     * The layers chosen; entities when nothing is said.
     *
     * @throws SettingException when one is no layer
     */
    static List<SpanColumn> chosen(FormatOptions options) {
        List<SpanColumn> chosen = new ArrayList<>();
        for (String name : options.setting(OPTION, "entities").split(",")) {
            chosen.add(Arrays.stream(values()).filter(column -> column.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new SettingException("There is no column '" + name + "': use entities, events, timexes.")));
        }
        return chosen;
    }

    List<? extends Spanned> spans(DocumentView document) {
        return switch (this) {
            case ENTITIES -> document.entities();
            case EVENTS -> document.events();
            case TIMEXES -> document.timexes();
        };
    }

    static String label(Spanned span) {
        if (span instanceof Entity entity) {
            return entity.label();
        }
        return span instanceof Event event ? event.eventClass() : ((Timex) span).type();
    }

    /** A bare item of the layer. */
    Spanned item(String id, int begin, int end, String label) {
        return switch (this) {
            case ENTITIES -> new Entity(id, begin, end, label, null, null, null);
            case EVENTS -> new Event(id, begin, end, label, null, null, null, null, null, null, null, null, List.of());
            case TIMEXES -> new Timex(id, begin, end, label, null, null, null, null, false, null, null, null, null, null, null);
        };
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> items(Map<SpanColumn, List<Spanned>> found, SpanColumn column) {
        return (List<T>) found.getOrDefault(column, List.of());
    }
}
