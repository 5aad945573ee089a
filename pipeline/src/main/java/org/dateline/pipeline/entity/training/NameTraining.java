package org.dateline.pipeline.entity.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.ArticleToCas;
import org.dateline.pipeline.entity.NameFinder;
import org.dateline.pipeline.entity.ShippedModel;
import org.dateline.pipeline.entity.model.NameModel;
import org.dateline.pipeline.entity.model.NameModelTrainer;
import org.dateline.pipeline.entity.model.NameModelTrainer.Example;
import org.dateline.pipeline.entity.model.NameModelTrainer.Settings;
import org.dateline.pipeline.segment.SegmentAnnotator;
import org.dateline.pipeline.segment.ZoneAnnotator;

/**
 * Trains the name model: {@code NameTraining GOLD OUTPUT} reads the corpora of {@link GoldSource} from the folder GOLD and writes
 * {@code names.bin} and {@code names-report.txt} into the folder OUTPUT. The same corpora give the same bytes.
 */
public final class NameTraining {

    private static final Settings SETTINGS = new Settings(12, 0.05, 0.01, 0.2, 3, 7);
    private static final int FOLDS = 5;
    private static final List<GoldSource> SCORED = List.of(GoldSource.WIKIGOLD, GoldSource.UNER_EWT);

    private static final List<GoldSource> COMPLETE =
            List.of(GoldSource.WIKIGOLD, GoldSource.UNER_EWT, GoldSource.GUM_NEWS, GoldSource.MEANTIME);

    private final Map<GoldSource, List<TrainingDocument>> documents = new EnumMap<>(GoldSource.class);
    private final List<String> report = new ArrayList<>();

    private NameTraining() {}

    /** Runs the training; the arguments are the folder of the corpora and the folder to write to. */
    public static void main(String[] arguments) throws IOException, UIMAException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Give two arguments: the folder of the annotated corpora, and the folder to write to.");
        }
        NameTraining training = new NameTraining();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        training.read(Path.of(arguments[0]));
        training.writeModel(folder.resolve(ShippedModel.FILE));
        training.crossValidate();
        training.leaveOut();
        Files.writeString(folder.resolve("names-report.txt"), String.join("\n", training.report) + "\n");
    }

    private void read(Path gold) throws IOException, UIMAException {
        AnalysisEngine segmenter = AnalysisEngineFactory.createEngine(AnalysisEngineFactory.createEngineDescription(
                AnalysisEngineFactory.createEngineDescription(ZoneAnnotator.class),
                AnalysisEngineFactory.createEngineDescription(SegmentAnnotator.class)));
        JCas jcas = JCasFactory.createJCas();
        ObjectMapper json = new ObjectMapper();
        for (GoldSource source : GoldSource.values()) {
            List<TrainingDocument> read = new ArrayList<>();
            for (String line : Files.readAllLines(gold.resolve(source.file()))) {
                GoldDocument document = GoldDocument.of(source, json.readTree(line));
                jcas.reset();
                ArticleToCas.fill(Article.of(document.id(), document.text()), jcas);
                segmenter.process(jcas);
                read.add(TrainingDocument.of(document, jcas));
            }
            documents.put(source, read);
            report.add("%s: %d documents, %d sentences; %s".formatted(source.file(), read.size(),
                    read.stream().mapToInt(document -> document.examples().size()).sum(), source.licence()));
        }
    }

    /** Scores each corpus by models that saw the other corpora whole and of this one only other documents. */
    private void crossValidate() {
        for (GoldSource source : SCORED) {
            SpanScore model = SpanScore.NOTHING;
            for (int fold = 0; fold < FOLDS; fold++) {
                List<TrainingDocument> held = held(source, fold);
                model = model.plus(score(held, new NameFinder(train(held), false)));
            }
            report.add("%s, %d folds over documents: %s".formatted(source.file(), FOLDS, model));
        }
    }

    /** Scores each corpus by a model that saw only the others. */
    private void leaveOut() {
        for (GoldSource source : COMPLETE) {
            List<TrainingDocument> held = documents.get(source);
            SpanScore model = score(held, new NameFinder(train(held), false));
            SpanScore rules = score(held, new NameFinder(null, false));
            report.add("%s, trained on the other corpora: %s; rules without a model: %s".formatted(source.file(), model, rules));
        }
    }

    private static SpanScore score(List<TrainingDocument> held, NameFinder finder) {
        return held.stream().map(document -> SpanScore.of(document, finder.find(document.reading())))
                .reduce(SpanScore.NOTHING, SpanScore::plus);
    }

    private List<TrainingDocument> held(GoldSource source, int fold) {
        List<TrainingDocument> all = documents.get(source);
        return IntStream.range(0, all.size()).filter(i -> i % FOLDS == fold).mapToObj(all::get).toList();
    }

    private NameModel train(List<TrainingDocument> left) {
        List<Example> examples = new ArrayList<>();
        documents.values().forEach(all -> all.stream().filter(document -> !left.contains(document))
                .forEach(document -> examples.addAll(document.examples())));
        return NameModelTrainer.train(examples, SETTINGS);
    }

    private void writeModel(Path file) throws IOException {
        NameModel model = train(List.of());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            model.write(out);
        }
        report.add("%s; %d features learnt".formatted(SETTINGS, model.size()));
    }
}
