package org.dateline.pipeline.event.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.apache.uima.UIMAException;
import org.dateline.pipeline.event.EventModel;

/** Trains the event model. The same gold gives the same bytes. */
public final class EventTraining {

    /** Name of the report, which is written beside the model. */
    public static final String REPORT = "event-model.md";

    private final Map<GoldCorpus, List<GoldDocument>> corpora = new EnumMap<>(GoldCorpus.class);
    private final List<Example> examples = new ArrayList<>();

    private EventTraining() {}

    /**
     * Trains from the command line.
     *
     * @param arguments folder of the gold files; folder to write to
     */
    public static void main(String[] arguments) throws IOException, UIMAException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two folders are needed: the gold to read, and where to write the model");
        }
        train(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Cross-validates and trains, and writes the model and its report.
     *
     * @param gold folder of the gold files
     * @param output folder to write to, which must exist
     * @return the report, a line each
     */
    public static List<String> train(Path gold, Path output) throws IOException, UIMAException {
        EventTraining training = new EventTraining();
        training.read(gold);
        SortedMap<String, Double> weights = LogisticRegression.train(training.examples);
        List<String> report = training.report(weights.size());
        write(output.resolve(EventModel.RESOURCE), model(weights));
        write(output.resolve(REPORT), report);
        return report;
    }

    private void read(Path gold) throws IOException, UIMAException {
        ExampleReader reader = new ExampleReader();
        for (GoldCorpus corpus : GoldCorpus.values()) {
            corpora.put(corpus, corpus.read(gold));
            for (GoldDocument document : corpora.get(corpus)) {
                examples.addAll(reader.read(document));
            }
        }
    }

    private List<String> report(int features) {
        TrainingReport report = new TrainingReport(features);
        Map<Example, Double> probabilities = CrossValidation.probabilities(examples);
        corpora.forEach((corpus, documents) -> report.add(corpus, documents.size(),
                Score.of(documents, examples, example -> probabilities.get(example) >= EventModel.THRESHOLD),
                Score.of(documents, examples, EventTraining::isEventToClearTk)));
        return report.lines();
    }

    private static boolean isEventToClearTk(Example example) {
        return example.evidence().names().stream().anyMatch(feature -> feature.startsWith("cleartk/tag=true/"));
    }

    private static List<String> model(SortedMap<String, Double> weights) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of the event model, written by EventTraining. The annotations learnt from and their licences:");
        for (GoldCorpus corpus : GoldCorpus.values()) {
            lines.add("# " + corpus.file() + ": " + corpus.attribution());
        }
        weights.forEach((feature, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", feature, weight)));
        return lines;
    }

    private static void write(Path path, List<String> lines) throws IOException {
        Files.writeString(path, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
