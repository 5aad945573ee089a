package org.dateline.corpus.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.annotate.OrderedWorkers;
import org.dateline.corpus.annotate.Outcome;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;

/** Times the pipeline over articles that are in memory, again and again until the clock says it is enough. */
public final class Benchmark {

    private static final double NANOS = 1e9;

    private final EngineFactory engines;
    private final List<Article> articles;
    private final LongSupplier clock;

    /**
     * Prepares.
     *
     * @param clock nanoseconds from any fixed time
     */
    public Benchmark(EngineFactory engines, List<Article> articles, LongSupplier clock) {
        this.engines = engines;
        this.articles = List.copyOf(articles);
        this.clock = clock;
    }

    /**
     * Figures of one number of threads.
     *
     * @param words words annotated, as white space divides them
     * @param seconds time it took, by the clock on the wall
     */
    public record Figures(int threads, long words, double seconds) {

        /** Words a second. */
        public double rate() {
            return words / seconds;
        }
    }

    /**
     * Annotates everything on one thread and on several, and compares. Loads and warms what is going to be timed.
     *
     * @throws CorpusException when an article fails or comes out different
     */
    public void check(int threads) throws IOException {
        List<DocumentView> alone = annotateAll(1);
        if (!alone.equals(annotateAll(threads))) {
            throw CorpusException.impossible("annotations depend on the number of threads; figures would mean nothing", null);
        }
        if (alone.stream().allMatch(view -> view.tokens().isEmpty())) {
            throw CorpusException.impossible("nothing was annotated; figures would mean nothing", null);
        }
    }

    private List<DocumentView> annotateAll(int threads) throws IOException {
        List<DocumentView> views = new ArrayList<>();
        try (Annotator annotator = new Annotator(engines, Optional.empty());
                OrderedWorkers<Outcome> workers = new OrderedWorkers<>(threads, outcome -> views.add(view(outcome)))) {
            for (Article article : articles) {
                workers.submit(() -> annotator.annotate(article));
            }
            workers.finish();
        }
        return views;
    }

    private static DocumentView view(Outcome outcome) {
        if (outcome instanceof Outcome.Annotated done) {
            return done.view();
        }
        throw CorpusException.impossible("an article failed: " + ((Outcome.Failed) outcome).reason(), null);
    }

    /** Annotates everything over and over on so many threads, for at least so many seconds. */
    public Figures time(int threads, int atLeastSeconds) throws IOException {
        long wordsEach = articles.stream().mapToLong(article -> words(article.text())).sum();
        long rounds = 0;
        long start = clock.getAsLong();
        double seconds;
        try (Annotator annotator = new Annotator(engines, Optional.empty());
                OrderedWorkers<Outcome> workers = new OrderedWorkers<>(threads, Benchmark::view)) {
            do {
                for (Article article : articles) {
                    workers.submit(() -> annotator.annotate(article));
                }
                rounds++;
            } while ((clock.getAsLong() - start) / NANOS < atLeastSeconds);
            workers.finish();
            seconds = (clock.getAsLong() - start) / NANOS;
        }
        return new Figures(threads, rounds * wordsEach, seconds);
    }

    private static long words(String text) {
        return text.strip().split("\\s+").length;
    }
}
