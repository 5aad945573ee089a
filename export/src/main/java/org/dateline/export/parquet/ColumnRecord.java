package org.dateline.export.parquet;

import java.util.List;
import java.util.Map;
import org.dateline.export.jsonl.RecordSink;

/** Takes a record apart into columns: its values come in the order of {@link Schema}'s fields. */
final class ColumnRecord implements RecordSink {

    private final List<Column> columns;
    private List<Field> fields = Schema.RECORD.fields();
    private int at;
    private int repetition;
    private int definition;
    private Open open;

    /** A list that has begun, and where to go on after it. */
    private static final class Open {

        private final Field.ListOf list;
        private final List<Field> fields;
        private final int at;
        private final int repetition;
        private final int definition;
        private final Open outer;
        private int items;

        private Open(Field.ListOf list, ColumnRecord record) {
            this.list = list;
            this.fields = record.fields;
            this.at = record.at;
            this.repetition = record.repetition;
            this.definition = record.definition;
            this.outer = record.open;
        }
    }

    ColumnRecord(List<Column> columns) {
        this.columns = columns;
    }

    private Field next(String name) {
        Field field = fields.get(at++);
        if (!field.name().equals(name)) {
            throw new IllegalStateException("The record has " + name + " where the schema has " + field.name() + ".");
        }
        return field;
    }

    private Column column(String name) {
        return columns.get(((Field.Leaf) next(name)).index());
    }

    @Override
    public void put(String name, String value) {
        column(name).add(value, repetition, definition);
    }

    @Override
    public void put(String name, int value) {
        column(name).add(value, repetition, definition);
    }

    @Override
    public void put(String name, Double value) {
        column(name).add(value, repetition, definition);
    }

    @Override
    public void put(String name, boolean value) {
        column(name).add(value, repetition, definition);
    }

    @Override
    public void putUnknown(String name) {
        column(name).missing(repetition, definition);
    }

    @Override
    public void putMeta(Map<String, String> meta) {
        beginList("meta");
        meta.forEach((name, value) -> {
            beginItem();
            put("name", name);
            put("value", value);
        });
        endList();
    }

    @Override
    public void beginList(String name) {
        open = new Open((Field.ListOf) next(name), this);
    }

    @Override
    public void beginItem() {
        fields = open.list.element().fields();
        at = 0;
        repetition = open.items == 0 ? open.repetition : open.list.repetition();
        definition = open.list.definition();
        open.items++;
    }

    @Override
    public void endItem() {
        // The next value, of whatever it is, finds its place by itself.
    }

    @Override
    public void endList() {
        fields = open.fields;
        at = open.at;
        repetition = open.repetition;
        definition = open.definition;
        if (open.items == 0) {
            empty(open.list.element().fields());
        }
        open = open.outer;
    }

    private void empty(List<Field> below) {
        for (Field field : below) {
            if (field instanceof Field.Leaf leaf) {
                columns.get(leaf.index()).missing(repetition, definition);
            } else if (field instanceof Field.ListOf list) {
                empty(list.element().fields());
            }
        }
    }
}
