package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.Json;

/** The list of documents that failed, one a line. */
final class QuarantineFile {

    private QuarantineFile() {}

    /** Writes the list, or sees to it that there is none when nothing failed. */
    static Optional<WrittenFile> write(CorpusLayout layout, List<Quarantined> failed) throws IOException {
        if (failed.isEmpty()) {
            Files.deleteIfExists(layout.quarantine());
            return Optional.empty();
        }
        try (OutputFile file = OutputFile.create(layout.quarantine(), true)) {
            failed.forEach(document -> file.write(line(document)));
            return Optional.of(file.commit());
        }
    }

    private static String line(Quarantined document) {
        ObjectNode node = Json.object();
        node.put("input", document.origin().input());
        node.put("line", document.origin().line() == 0 ? null : (Long) document.origin().line());
        node.put("id", document.id());
        node.put("stage", document.stage().id());
        node.put("reason", document.reason());
        return Json.line(node) + "\n";
    }
}
