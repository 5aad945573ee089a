package org.dateline.export.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Rendition;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.jsonl.RecordWriter;

/** Takes records apart into columns and writes them in groups of rows that fit into memory. */
final class ParquetWriter implements CorpusWriter {

    static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int GROUP_BYTES = 32_000_000;

    private final OutputFile file;
    private final List<ParquetFooter.RowGroup> groups = new ArrayList<>();
    private final List<WrittenFile> files = new ArrayList<>();
    private List<Column> columns = fresh();
    private int rows;
    private long position;

    ParquetWriter(Path target, boolean overwrite) {
        this.file = OutputFile.create(target, overwrite);
        put(MAGIC);
    }

    private static List<Column> fresh() {
        return Schema.RECORD.leaves().map(Column::new).toList();
    }

    @Override
    public void write(Rendition document) {
        new RecordWriter(document.view(), new ColumnRecord(columns)).record(List.of());
        rows++;
        if (columns.stream().mapToInt(Column::size).sum() > GROUP_BYTES) {
            flush();
        }
    }

    private void flush() {
        if (rows == 0) {
            return;
        }
        List<ParquetFooter.Chunk> chunks = new ArrayList<>();
        for (Column column : columns) {
            byte[] page = column.page();
            byte[] packed = Zstandard.compress(page);
            byte[] header = ParquetFooter.pageHeader(page.length, packed.length, column.entries());
            chunks.add(new ParquetFooter.Chunk(column.leaf(), column.entries(), position, (long) header.length + page.length,
                    (long) header.length + packed.length));
            put(header);
            put(packed);
        }
        groups.add(new ParquetFooter.RowGroup(chunks, rows));
        columns = fresh();
        rows = 0;
    }

    private void put(byte[] bytes) {
        file.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() {
        if (!files.isEmpty()) {
            return;
        }
        try (file) {
            flush();
            byte[] footer = ParquetFooter.bytes(groups);
            put(footer);
            put(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
            put(MAGIC);
            files.add(file.commit());
        }
    }

    @Override
    public void discard() {
        file.close();
    }

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
