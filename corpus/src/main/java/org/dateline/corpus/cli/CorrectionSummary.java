package org.dateline.corpus.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.corpus.CorpusCorrection;
import org.dateline.corpus.correct.Corrections;
import org.dateline.corpus.correct.Totals;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.export.returned.Returns;

/** What a correction prints: counts by layer, what the changed annotations are, and what was not taken. */
final class CorrectionSummary {

    private static final int SHOWN = 5;
    private static final int SHOWN_KINDS = 12;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Path output;

    CorrectionSummary(PrintWriter out, PrintWriter err, Path output) {
        this.out = out;
        this.err = err;
        this.output = output;
    }

    void print(Returns returns, Corrections corrections, CorpusCorrection.Result result, boolean annotatorGiven) {
        counts(corrections.totals());
        kinds(corrections.totals());
        if (!returns.passedOver().isEmpty()) {
            out.println("passed over: " + list(returns.passedOver()));
        }
        if (corrections.ambiguous() > 0 && !annotatorGiven) {
            out.printf(Locale.ROOT, "several annotators: %,d documents, of each the newest work was taken; or choose with --annotator: %s%n",
                    corrections.ambiguous(), String.join(", ", corrections.annotators()));
        }
        disagreements(corrections.disagreements());
        refused(result.quarantined());
        int documents = result.manifest().documents().size();
        out.printf(Locale.ROOT, "%s: %,d documents, %,d of them came back%s; what was done: %s%n", output, documents, corrections.count(),
                result.quarantined().isEmpty() ? "" : String.format(Locale.ROOT, ", %,d in quarantine", result.quarantined().size()),
                output.resolve("corrections.jsonl"));
    }

    private void counts(Totals totals) {
        out.printf("%-12s%10s%10s%10s%10s%n", "layer", "kept", "added", "removed", "changed");
        totals.counts().forEach((layer, counts) -> out.printf(Locale.ROOT, "%-12s%,10d%,10d%,10d%,10d%n", layer, counts.kept(), counts.added(),
                counts.removed(), counts.changed()));
    }

    private void kinds(Totals totals) {
        totals.kinds().forEach((layer, kinds) -> {
            List<Map.Entry<String, Integer>> sorted = kinds.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
            sorted.stream().limit(SHOWN_KINDS)
                    .forEach(kind -> out.printf(Locale.ROOT, "changed %-12s%-32s%,10d%n", layer, kind.getKey(), kind.getValue()));
            if (sorted.size() > SHOWN_KINDS) {
                out.printf(Locale.ROOT, "changed %-12sand %,d kinds more%n", layer, sorted.size() - SHOWN_KINDS);
            }
        });
    }

    private void disagreements(Map<String, Integer> entities) {
        if (!entities.isEmpty()) {
            String names = entities.keySet().stream().limit(SHOWN).collect(Collectors.joining(", ")) + (entities.size() > SHOWN ? ", …" : "");
            err.printf(Locale.ROOT, "warning: entities corrected in both layers, each in another way: %,d; 'Named entity' was taken, "
                    + "'Entity identity' not (%s)%n", entities.values().stream().mapToInt(Integer::intValue).sum(), names);
        }
    }

    private void refused(List<Quarantined> documents) {
        documents.stream().limit(SHOWN).forEach(document -> err.printf("not taken: %s: %s%n", document.origin(), document.reason()));
        if (documents.size() > SHOWN) {
            err.printf(Locale.ROOT, "not taken: %,d more, see %s%n", documents.size() - SHOWN, output.resolve("quarantine.jsonl"));
        }
    }

    /** Counts in a line. */
    static String list(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> String.format(Locale.ROOT, "%,d %s", entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
