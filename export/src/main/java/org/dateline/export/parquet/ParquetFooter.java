package org.dateline.export.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What Parquet's headers say; the numbers of fields and of kinds are those of its Thrift definition. */
final class ParquetFooter {

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int UTF8 = 0;
    private static final int LIST = 3;

    private ParquetFooter() {}

    /** A column of a row group: where its page begins, and its bytes with the page header. */
    record Chunk(Field.Leaf leaf, int entries, long offset, long bytes, long packedBytes) {}

    /** A group of rows. */
    record RowGroup(List<Chunk> chunks, int rows) {

        private long bytes() {
            return chunks.stream().mapToLong(Chunk::bytes).sum();
        }
    }

    static byte[] pageHeader(int bytes, int packedBytes, int entries) {
        return Compact.struct(header -> header.number(1, 0).number(2, bytes).number(3, packedBytes)
                .nested(5, page -> page.number(1, entries).number(2, PLAIN).number(3, RLE).number(4, RLE)));
    }

    static byte[] bytes(List<RowGroup> groups) {
        List<Consumer<Compact>> schema = new ArrayList<>();
        schema.add(root -> root.text(4, "record").number(5, Schema.RECORD.fields().size()));
        Schema.RECORD.fields().forEach(field -> describe(field, schema));
        long rows = groups.stream().mapToLong(RowGroup::rows).sum();
        return Compact.struct(file -> file.number(1, 1).structs(2, schema, (element, fields) -> fields.accept(element)).number(3, rows)
                .structs(4, groups, ParquetFooter::rowGroup).text(6, "dateline"));
    }

    private static void describe(Field field, List<Consumer<Compact>> schema) {
        if (field instanceof Field.Leaf leaf) {
            schema.add(element -> {
                element.number(1, leaf.type().number()).number(3, leaf.optional() ? OPTIONAL : REQUIRED).text(4, leaf.name());
                if (leaf.type() == Field.Type.STRING) {
                    element.number(6, UTF8);
                }
            });
        } else if (field instanceof Field.ListOf list) {
            schema.add(element -> element.number(3, REQUIRED).text(4, list.name()).number(5, 1).number(6, LIST));
            schema.add(element -> element.number(3, REPEATED).text(4, "list").number(5, 1));
            schema.add(element -> element.number(3, REQUIRED).text(4, "element").number(5, list.element().fields().size()));
            list.element().fields().forEach(each -> describe(each, schema));
        }
    }

    private static void rowGroup(Compact group, RowGroup rows) {
        group.structs(1, rows.chunks(), (column, chunk) -> column.number(2, chunk.offset()).nested(3, meta -> meta
                .number(1, chunk.leaf().type().number()).numbers(2, List.of(PLAIN, RLE)).texts(3, chunk.leaf().path()).number(4, Zstandard.CODEC)
                .number(5, (long) chunk.entries()).number(6, chunk.bytes()).number(7, chunk.packedBytes()).number(9, chunk.offset())))
                .number(2, rows.bytes()).number(3, (long) rows.rows());
    }
}
