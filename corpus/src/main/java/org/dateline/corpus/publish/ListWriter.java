package org.dateline.corpus.publish;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.plan.DuplicateCluster;
import org.dateline.corpus.plan.Excluded;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.Json;

/** Writes lists beside the data, one entry a line, and only when there is something to list. */
public final class ListWriter {

    private ListWriter() {}

    static Optional<WrittenFile> quarantined(Path target, List<Quarantined> documents) throws IOException {
        return write(target, documents, document -> origin(document.origin()).put("id", document.id())
                .put("stage", document.stage().id()).put("reason", document.reason()));
    }

    static Optional<WrittenFile> excluded(Path target, List<Excluded> documents) throws IOException {
        return write(target, documents, document -> origin(document.origin()).put("id", document.id()).put("reason", document.reason()));
    }

    static Optional<WrittenFile> clusters(Path target, List<DuplicateCluster> clusters) throws IOException {
        return write(target, clusters, cluster -> {
            ObjectNode node = Json.object().put("kind", cluster.kind());
            cluster.documents().forEach(node.putArray("documents")::add);
            cluster.dropped().forEach(node.putArray("dropped")::add);
            return node;
        });
    }

    /** What was corrected by hand; empty, and no file, where nothing was. */
    public static Optional<WrittenFile> corrections(Path target, List<ObjectNode> documents) throws IOException {
        return write(target, documents, document -> document);
    }

    private static ObjectNode origin(Origin origin) {
        return Json.object().put("input", origin.input()).put("line", origin.line() == 0 ? null : (Long) origin.line());
    }

    private static <T> Optional<WrittenFile> write(Path target, List<T> entries, Function<T, ObjectNode> toJson) throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(target);
            return Optional.empty();
        }
        try (OutputFile file = OutputFile.create(target, true)) {
            entries.forEach(entry -> file.write(Json.line(toJson.apply(entry)) + "\n"));
            return Optional.of(file.commit());
        }
    }
}
