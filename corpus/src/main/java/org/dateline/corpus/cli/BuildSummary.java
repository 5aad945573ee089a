package org.dateline.corpus.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.corpus.BuildResult;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.plan.Quarantined;

/** The last lines of a build. */
final class BuildSummary {

    private static final int SHOWN = 5;

    private final Console console;
    private final Path output;

    BuildSummary(Console console, Path output) {
        this.console = console;
        this.output = output;
    }

    void print(BuildResult result) {
        List<Quarantined> failed = result.quarantined();
        failed.stream().limit(SHOWN).forEach(document ->
                console.err().printf("not in the corpus: %s: %s%n", document.origin(), document.reason()));
        if (failed.size() > SHOWN) {
            console.err().printf(Locale.ROOT, "not in the corpus: %,d more, see %s%n", failed.size() - SHOWN,
                    output.resolve("quarantine.jsonl"));
        }
        LossLines.of(result.manifest().losses(), output).forEach(console.out()::println);
        Notices.of(result.manifest()).forEach(console.err()::println);
        splits(result.manifest().splits());
        console.out().println(line(result));
    }

    private void splits(Map<String, LayerCounts> splits) {
        if (splits.size() > 1) {
            console.out().printf("%-12s%10s%12s%12s%12s%12s%n", "split", "documents", "tokens", "entities", "events", "times");
            splits.forEach((split, counts) -> console.out().printf(Locale.ROOT, "%-12s%,10d%,12d%,12d%,12d%,12d%n", split,
                    counts.documents(), counts.tokens(), counts.entities(), counts.events(), counts.timexes()));
        }
    }

    private String line(BuildResult result) {
        if (result.upToDate()) {
            return String.format(Locale.ROOT, "%s is up to date: %,d documents", output, result.documents());
        }
        String reused = result.annotated() == result.documents() ? ""
                : String.format(Locale.ROOT, ", %,d of them as they were", result.documents() - result.annotated());
        String failed = result.quarantined().isEmpty() ? ""
                : String.format(Locale.ROOT, "; %,d in quarantine", result.quarantined().size());
        String excluded = result.manifest().excluded() == 0 ? ""
                : String.format(Locale.ROOT, "; %,d left out", result.manifest().excluded());
        return String.format(Locale.ROOT, "%s: %,d documents%s%s%s", output, result.documents(), reused, failed, excluded);
    }
}
