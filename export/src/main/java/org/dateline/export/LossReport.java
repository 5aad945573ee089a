package org.dateline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.Json;
import org.dateline.export.reduce.Losses;

/** What formats could not carry, by format and kind of loss. */
public final class LossReport {

    /** Name of the report in a corpus' root folder. */
    public static final String FILE_NAME = "losses.json";

    private final Map<String, Map<String, Count>> losses = new TreeMap<>();

    /**
     * A kind of loss in figures.
     *
     * @param items annotations, values or characters lost
     * @param documents documents that lost some
     */
    public record Count(long items, long documents) {

        private Count plus(Count other) {
            return new Count(items + other.items, documents + other.documents);
        }
    }

    /** Adds the losses of one document. */
    public void add(String format, Losses ofDocument) {
        Map<String, Count> counts = losses.computeIfAbsent(format, id -> new TreeMap<>());
        ofDocument.forEach((kind, items) -> counts.merge(kind, new Count(items, 1), Count::plus));
    }

    /** Adds another report; the documents of the two are taken to be different ones. */
    public void add(LossReport other) {
        other.losses.forEach((format, kinds) -> {
            Map<String, Count> counts = losses.computeIfAbsent(format, id -> new TreeMap<>());
            kinds.forEach((kind, count) -> counts.merge(kind, count, Count::plus));
        });
    }

    /** Counts by format and kind, both in alphabetical order; a format that lost nothing has an empty map. */
    public Map<String, Map<String, Count>> byFormat() {
        return Collections.unmodifiableMap(losses);
    }

    /**
     * Writes the report into a corpus' root folder.
     *
     * @throws OutputException when that is not possible
     */
    public WrittenFile write(Path corpus, boolean overwrite) {
        ObjectNode root = Json.object();
        losses.forEach((format, kinds) -> {
            ObjectNode node = root.putObject(format);
            kinds.forEach((kind, count) -> node.putObject(kind).put("items", count.items()).put("documents", count.documents()));
        });
        try (OutputFile file = OutputFile.create(corpus.resolve(FILE_NAME), overwrite)) {
            file.write(Json.pretty(root) + "\n");
            return file.commit();
        }
    }
}
