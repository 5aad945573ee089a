package org.dateline.corpus.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.dateline.corpus.diff.CorpusDiff;
import org.dateline.corpus.diff.DiffText;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.export.file.WrittenFile;

/** The list of changes of a corpus: the latest first, those before it below. */
final class ChangeLog {

    private static final String HEAD = "# Changes\n";

    private ChangeLog() {}

    /** Adds what is different now; gives nothing where there is no change to tell of and never was. */
    static Optional<WrittenFile> write(CorpusLayout layout, Optional<Manifest> before, Manifest now) throws IOException {
        String old = Files.exists(layout.changes()) ? Files.readString(layout.changes()) : "";
        String section = before.map(manifest -> section(manifest, now)).orElse("");
        if (section.isEmpty() && old.isEmpty()) {
            return Optional.empty();
        }
        boolean told = section.isEmpty() || old.startsWith(HEAD + section);
        return TextWriter.write(layout.changes(), told ? old : HEAD + section + old.replaceFirst("^" + HEAD, ""));
    }

    private static String section(Manifest before, Manifest now) {
        CorpusDiff diff = CorpusDiff.of(before, now);
        return diff.isEmpty() ? "" : "\n## %s, after %s\n\n".formatted(version(now), version(before)) + DiffText.of(diff);
    }

    private static String version(Manifest manifest) {
        return manifest.configuration().path("corpus").path("version").asText("unknown");
    }
}
