package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.benchmark.Benchmark;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.input.Inputs;
import org.dateline.corpus.input.Intake;
import org.dateline.corpus.plan.Planner;
import org.dateline.pipeline.Layer;
import org.dateline.pipeline.article.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures speed and memory. */
@Command(name = "benchmark", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Measures speed and memory of the pipeline on this machine, after a check that its results are right.",
        footerHeading = "%nExamples:%n", footer = {"  dateline benchmark", "  dateline benchmark articles --seconds 60 --threads 1,2,4"})
final class BenchmarkCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1 << 20;

    private final Console console;
    private final Function<Set<Layer>, EngineFactory> engines;

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Articles; by default those that come with the program.")
    private List<String> paths = List.of();

    @Option(names = "--threads", split = ",", paramLabel = "N", defaultValue = "1,2", description = "Numbers of threads; ${DEFAULT-VALUE}.")
    private List<Integer> threads;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "30", description = "Least time for each; ${DEFAULT-VALUE}.")
    private int seconds;

    @Mixin
    private LayersToMake layers;

    BenchmarkCommand(Console console, Function<Set<Layer>, EngineFactory> engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        EngineFactory factory = engines.apply(layers.wanted());
        List<Article> articles = articles();
        double start = firstDocument(factory, articles.get(0));
        Benchmark benchmark = new Benchmark(factory, articles, System::nanoTime);
        benchmark.check(threads.stream().mapToInt(Integer::intValue).max().orElse(1));
        PrintWriter out = console.out();
        out.printf(Locale.ROOT, "Java %s, %d processors, heap limit %,.0f MB%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() / MEGABYTE);
        out.printf(Locale.ROOT, "%,d articles, annotated alike on any number of threads%n", articles.size());
        out.printf(Locale.ROOT, "start of the program to first document: %.1f s%n", start);
        for (int count : threads) {
            Benchmark.Figures figures = benchmark.time(count, seconds);
            out.printf(Locale.ROOT, "%d thread%s: %,.0f words/s (%,d words in %.1f s)%n", count, count == 1 ? "" : "s", figures.rate(),
                    figures.words(), figures.seconds());
        }
        out.printf(Locale.ROOT, "peak heap: %,.0f MB%n", peakHeap() / MEGABYTE);
        return ExitCode.OK;
    }

    private List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        new Inputs(InputOptions.of(paths.isEmpty() ? samples() : paths), null, null).read(intake -> {
            if (intake instanceof Intake.Plain plain) {
                articles.add(Planner.withId(plain.article(), "a" + articles.size()));
            } else if (intake instanceof Intake.Rejected rejected) {
                console.err().println("left out: " + rejected.origin() + ": " + rejected.reason());
            }
        });
        if (articles.isEmpty()) {
            throw CorpusException.usage("there is no article to measure with");
        }
        return articles;
    }

    private static List<String> samples() {
        String home = System.getProperty("dateline.home");
        if (home == null) {
            throw CorpusException.usage("name articles; none come with the program when it is not started by bin/dateline");
        }
        return List.of(Path.of(home, "articles").toString());
    }

    private static double firstDocument(EngineFactory factory, Article article) throws IOException, InterruptedException {
        try (Annotator annotator = new Annotator(factory, Optional.empty())) {
            annotator.annotate(article);
        } catch (ResourceInitializationException e) {
            throw CorpusException.impossible("the pipeline cannot be started: " + e.getMessage(), e);
        }
        return (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToDouble(MemoryUsage::getUsed).sum();
    }
}
