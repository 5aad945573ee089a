package org.dateline.corpus.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.export.view.ProcessingStep;

/** What was measured of our annotators on public corpora: the table of the project's README. */
final class Accuracy {

    private static final String OURS = "org.dateline.pipeline.";
    private static final String HEAD = "| layer | gold | measure | F1 |\n|---|---|---|---|\n";

    private Accuracy() {}

    /** The rows, as Markdown, of the layers that annotators of ours made; empty where they made none. */
    static String of(List<ProcessingStep> components) {
        Set<String> layers = components.stream().filter(step -> step.component() != null && step.component().startsWith(OURS))
                .map(ProcessingStep::layer).collect(Collectors.toSet());
        String rows = text().lines().map(line -> line.split("\t", 2)).filter(line -> layers.contains(line[0]))
                .map(line -> line[1] + "\n").collect(Collectors.joining());
        return rows.isEmpty() ? "" : HEAD + rows;
    }

    private static String text() {
        try (InputStream input = Accuracy.class.getResourceAsStream("accuracy.tsv")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the measured accuracy cannot be read from the program: " + e.getMessage(), e);
        }
    }
}
