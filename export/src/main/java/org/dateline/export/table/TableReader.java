package org.dateline.export.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.RecordReader;
import org.dateline.export.view.DocumentView;

/** Reads documents one by one: each begins with a row of its own and ends before the next. */
final class TableReader extends Spliterators.AbstractSpliterator<DocumentView> {

    private final BufferedReader reader;
    private final String where;
    private int number;
    private TableRow ahead;

    TableReader(BufferedReader reader, String where) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.reader = reader;
        this.where = where;
        next(); // The header.
        ahead = next();
    }

    private TableRow next() {
        try {
            String line = reader.readLine();
            number++;
            return line == null || line.equals(TableRow.HEADER) ? null : TableRow.parse(line, where, number);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + where + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super DocumentView> action) {
        if (ahead == null) {
            return false;
        }
        int first = number;
        ObjectNode record = Json.object();
        do {
            ahead.addTo(record);
            ahead = next();
        } while (ahead != null && !ahead.layer().equals(TableRow.DOCUMENT));
        action.accept(RecordReader.toView(record, where, first));
        return true;
    }
}
