package org.dateline.export.parquet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
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
import java.util.zip.GZIPInputStream;
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
        List<?> groups = (List<?>) footer().get(4);
        return groups.stream().flatMap(group -> rows((Map<?, ?>) group));
    }

    private Map<Integer, Object> footer() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer tail = bytes(in, in.length() - TAIL, TAIL);
            int length = tail.getInt();
            return new CompactReader(bytes(in, in.length() - TAIL - length, length)).struct();
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new MalformedException(file.toString(), "no Parquet file of ours", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static ByteBuffer bytes(RandomAccessFile in, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(Math.max(0, offset));
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private Stream<DocumentView> rows(Map<?, ?> group) {
        List<Field.Leaf> leaves = Schema.RECORD.leaves().toList();
        List<?> chunks = (List<?>) group.get(1);
        if (chunks.size() != leaves.size()) {
            throw new MalformedException(file.toString(), 0, chunks.size() + " columns, not " + leaves.size());
        }
        List<ColumnReader> columns = new ArrayList<>();
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            for (Field.Leaf leaf : leaves) {
                columns.add(column(in, leaf, (Map<?, ?>) ((Map<?, ?>) chunks.get(leaf.index())).get(3)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
        return IntStream.range(0, ((Long) group.get(3)).intValue()).mapToObj(row -> document(columns));
    }

    private static ColumnReader column(RandomAccessFile in, Field.Leaf leaf, Map<?, ?> meta) throws IOException {
        ByteBuffer chunk = bytes(in, (Long) meta.get(9), ((Long) meta.get(7)).intValue());
        new CompactReader(chunk).struct();
        byte[] page = new GZIPInputStream(new ByteArrayInputStream(chunk.array(), chunk.position(), chunk.remaining())).readAllBytes();
        return new ColumnReader(leaf, ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN), ((Long) meta.get(5)).intValue());
    }

    private DocumentView document(List<ColumnReader> columns) {
        ObjectNode record = Json.object();
        Schema.RECORD.fields().forEach(field -> read(field, record, columns));
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
