package org.dateline.export.parquet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;
import org.dateline.export.jsonl.RecordReader;
import org.dateline.export.view.DocumentView;

/** Puts documents together from files that {@link ParquetWriter} wrote, one group of rows after another. */
final class ParquetReader {

    private static final int TAIL = 8;

    private final Path file;

    ParquetReader(Path file) {
        this.file = file;
    }

    Stream<DocumentView> documents() {
        if (!(footer().get(4) instanceof List<?> groups)) {
            throw new MalformedException(file.toString(), 0, "no groups of rows");
        }
        return groups.stream().flatMap(group -> rows(group instanceof Map<?, ?> described ? described : Map.of()));
    }

    private Map<Integer, Object> footer() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer tail = bytes(in, in.length() - TAIL, TAIL);
            int length = tail.getInt();
            return new CompactReader(bytes(in, in.length() - TAIL - length, length)).struct();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private MalformedException broken(Exception cause) {
        return new MalformedException(file.toString(), "no Parquet file of ours", cause);
    }

    private static ByteBuffer bytes(RandomAccessFile in, long offset, int length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > in.length()) {
            throw new IllegalArgumentException("no bytes at " + offset);
        }
        byte[] bytes = new byte[length];
        in.seek(offset);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Stream<DocumentView> rows(Map<?, ?> group) {
        List<Field.Leaf> leaves = Schema.RECORD.leaves().toList();
        if (!(group.get(1) instanceof List<?> chunks) || chunks.size() != leaves.size() || !(group.get(3) instanceof Long rows)) {
            throw new MalformedException(file.toString(), 0, "a group of rows without its %d columns".formatted(leaves.size()));
        }
        List<ColumnReader> columns = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (Field.Leaf leaf : leaves) {
                columns.add(column(in, leaf, chunks.get(leaf.index())));
            }
        } catch (IllegalArgumentException | BufferUnderflowException | IndexOutOfBoundsException | EOFException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return IntStream.range(0, rows.intValue()).mapToObj(row -> document(columns));
    }

    private static ColumnReader column(RandomAccessFile in, Field.Leaf leaf, Object chunkOfColumn) throws IOException {
        if (!(chunkOfColumn instanceof Map<?, ?> described) || !(described.get(3) instanceof Map<?, ?> meta)) {
            throw new IllegalArgumentException("a chunk that is not described");
        }
        ByteBuffer chunk = bytes(in, number(meta, 9), (int) number(meta, 7));
        Map<Integer, Object> header = new CompactReader(chunk).struct();
        byte[] page = Zstandard.expand(chunk, number(header, 2));
        return new ColumnReader(leaf, ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN), (int) number(meta, 5));
    }

    private static long number(Map<?, ?> meta, int field) {
        if (!(meta.get(field) instanceof Long number)) {
            throw new IllegalArgumentException("a chunk without its field " + field);
        }
        return number;
    }

    private DocumentView document(List<ColumnReader> columns) {
        ObjectNode record = Json.object();
        try {
            Schema.RECORD.fields().forEach(field -> read(field, record, columns));
        } catch (IllegalArgumentException | BufferUnderflowException | IndexOutOfBoundsException e) {
            throw broken(e);
        }
        ObjectNode meta = Json.object();
        record.get("meta").forEach(entry -> meta.set(entry.get("name").asText(), entry.get("value")));
        record.set("meta", meta);
        return RecordReader.toView(record, file.toString(), 0);
    }

    private static void read(Field field, ObjectNode record, List<ColumnReader> columns) {
        if (field instanceof Field.Leaf leaf) {
            columns.get(leaf.index()).read(record);
        } else if (field instanceof Field.ListOf list) {
            ArrayNode items = record.putArray(list.name());
            ColumnReader first = columns.get(list.leaves().findFirst().orElseThrow().index());
            if (first.definition() < list.definition()) {
                list.leaves().forEach(leaf -> columns.get(leaf.index()).skip());
                return;
            }
            do {
                ObjectNode item = items.addObject();
                list.element().fields().forEach(each -> read(each, item, columns));
            } while (first.continues(list.repetition()));
        }
    }
}
