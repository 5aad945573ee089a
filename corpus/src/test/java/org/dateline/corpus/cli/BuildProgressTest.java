package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.WarningCounts;
import org.dateline.corpus.split.Split;
import org.dateline.corpus.split.SplitFacts;
import org.junit.jupiter.api.Test;

class BuildProgressTest {

    private final StringWriter shown = new StringWriter();
    private final AtomicLong seconds = new AtomicLong();

    private void buildFourDocuments(boolean terminal) {
        PrintWriter err = new PrintWriter(shown);
        Console console = new Console(InputStream.nullInputStream(), err, err, terminal, false);
        BuildProgress progress = new BuildProgress(console, () -> seconds.get() * 1_000_000_000L);
        PlannedDocument document = new PlannedDocument(0, Origin.file("a.txt"), "", "", new SplitFacts("a", null, null, null), Split.TRAIN);
        List<PlannedDocument> documents = List.of(document, document, document, document);
        progress.planned(new Plan(documents, List.of(), List.of(), List.of(), new TreeSet<>(), new WarningCounts()), 0);
        for (int i = 0; i < 2; i++) {
            seconds.addAndGet(10);
            progress.annotated(600);
        }
        progress.publishing();
        err.flush();
    }

    @Test
    void movesABarOnATerminal() {
        buildFourDocuments(true);
        assertThat(shown.toString()).contains("\r[############............] 2 of 4 documents, 60 words/s, 0:20 left");
    }

    @Test
    void writesLinesElsewhere() {
        buildFourDocuments(false);
        assertThat(shown.toString()).doesNotContain("\r", "\u001b").contains("annotating 4 documents")
                .contains("1 of 4 documents, 60 words/s, 0:30 left").contains("2 of 4 documents, 60 words/s, 0:20 left");
    }
}
