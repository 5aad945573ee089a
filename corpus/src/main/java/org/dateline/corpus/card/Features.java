package org.dateline.corpus.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.corpus.stats.DateColumns;

/** The columns of the published data with their types, in the YAML that {@code datasets} reads: {@code dataset_info.features}. */
public final class Features {

    private static final Map<String, String> DTYPES =
            Map.of("string", "string", "integer", "int64", "number", "float64", "boolean", "bool");
    private static final String DATE = "timestamp[s]";

    private final Predicate<String> dates;
    private final List<String> lines = new ArrayList<>();

    private Features(Predicate<String> dates) {
        this.dates = dates;
    }

    /**
     * Those of JSONL records.
     *
     * @param metadata names of further metadata
     */
    public static List<String> ofRecords(List<String> metadata, DateColumns dates) {
        Features features = new Features(dates::contains);
        RecordField.ofRecord(metadata).forEach(field -> features.add(field, "", ""));
        return features.lines;
    }

    /** Those of Parquet rows, which are typed themselves. */
    public static List<String> ofRows() {
        Features features = new Features(column -> false);
        RecordField.ofRow().forEach(field -> features.add(field, "", ""));
        return features.lines;
    }

    private void add(RecordField field, String parent, String indent) {
        lines.add(indent + "- name: " + quoted(field.name()));
        String path = parent + field.name();
        if (field.fields().isEmpty()) {
            String type = dates.test(path) ? DATE : DTYPES.getOrDefault(field.type(), "string");
            lines.add(indent + (field.repeated() ? "  list: " : "  dtype: ") + type);
        } else {
            lines.add(indent + (field.repeated() ? "  list:" : "  struct:"));
            field.fields().forEach(inner -> add(inner, path + ".", indent + "  "));
        }
    }

    /** Our own names as they are, those of the input as JSON writes them, which YAML reads alike. */
    private static String quoted(String name) {
        boolean plain = name.matches("[a-z_]{2,}") && !name.matches("true|false|null|yes|no|on|off");
        return plain ? name : Quoted.of(name);
    }
}
