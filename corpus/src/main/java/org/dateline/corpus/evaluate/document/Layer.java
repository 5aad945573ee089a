package org.dateline.corpus.evaluate.document;

import java.util.List;
import java.util.Locale;

/** A layer that can be compared: where a JSONL record keeps it, and which of its labels count. */
public enum Layer {
    TOKENS("tokens"),
    SENTENCES("sentences"),
    POS("tokens", new Column("xpos", 2), new Column("upos", 4)),
    LEMMA("tokens", new Column("lemma", 3)),
    ENTITIES("entities", new Column("label", 2)),
    EVENTS("events", new Column("class", 2)),
    TIMEXES("timexes", new Column("type", 2), new Column("value", 3)),
    /** Temporal links, which are no marks but join events and times: {@link Annotated#graph()}. */
    TLINKS("tlinks");

    private final String field;
    private final List<Column> columns;

    Layer(String field, Column... columns) {
        this.field = field;
        this.columns = List.of(columns);
    }

    /** Key of the layer's annotations in a JSONL record. */
    public String field() {
        return field;
    }

    /** The labels that are compared, in the order of {@link Mark#labels()}. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether the layer judges labels of tokens and not the tokens themselves. */
    public boolean isTagging() {
        return this == POS || this == LEMMA;
    }

    /** The name in what is printed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A label of an annotation.
     *
     * @param key its key where annotations are objects
     * @param position its index where annotations are arrays
     */
    public record Column(String key, int position) {}
}
