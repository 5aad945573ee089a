package org.dateline.pipeline.event.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.pipeline.event.EventModel;

/** What a training leaves in words: the corpora and how well their events were found by models that had not seen them. */
final class TrainingReport {

    private final List<String> lines = new ArrayList<>();

    TrainingReport(int features) {
        lines.add("# Event model: training report");
        lines.add("");
        lines.add("Logistic regression (LIBLINEAR, L1) with " + features + " features, trained on "
                + Arrays.stream(GoldCorpus.values()).map(GoldCorpus::attribution).distinct().collect(Collectors.joining(", "))
                + "; ClearTK-TimeML 3.0.0 (BSD-3) and NLP4J's Brown clusters and embeddings (Apache-2.0) give features.");
        lines.add("Exact spans in per cent; an event has a probability of at least " + EventModel.THRESHOLD + ". Cross-validated in"
                + " five folds; documents on the same occurrence are in one fold. ClearTK alone stands beside it.");
        lines.add("");
        lines.add("| corpus | documents | events | precision | recall | F1 | ClearTK P | R | F1 |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
    }

    void add(GoldCorpus corpus, int documents, Score model, Score clearTk) {
        lines.add(String.format(Locale.ROOT, "| %s | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |", corpus.file(), documents,
                model.gold(), model.precision(), model.recall(), model.f1(), clearTk.precision(), clearTk.recall(), clearTk.f1()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
