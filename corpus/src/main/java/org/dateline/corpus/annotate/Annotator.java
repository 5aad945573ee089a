package org.dateline.corpus.annotate;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;

/**
 * Annotates articles; safe for many threads, each of which works with an engine and a CAS of its own. Whatever an engine throws
 * becomes the outcome of that one document, and the engine that threw is not used again.
 */
public final class Annotator implements AutoCloseable {

    private final EngineFactory factory;
    private final Optional<Duration> limit;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();

    /**
     * Prepares; engines are made when they are needed.
     *
     * @param limit longest time a document may take
     */
    public Annotator(EngineFactory factory, Optional<Duration> limit) {
        this.factory = factory;
        this.limit = limit;
    }

    /** Loads the models before the first article comes. */
    public void preload() {
        factory.preload();
    }

    /**
     * Annotates one article.
     *
     * @throws ResourceInitializationException when no engine can be made
     */
    public Outcome annotate(Article article) throws ResourceInitializationException, InterruptedException {
        Worker reused = idle.poll();
        Worker worker = reused == null ? fresh() : reused;
        FutureTask<DocumentView> task = new FutureTask<>(() -> worker.annotate(article));
        try {
            DocumentView view = run(task);
            idle.add(worker);
            return new Outcome.Annotated(view);
        } catch (ExecutionException e) {
            worker.close();
            return new Outcome.Failed(MemoryLimit.isBehind(e) ? MemoryLimit.OF_DOCUMENT : reason(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            return new Outcome.Failed("it took longer than the limit of %d s".formatted(limit.orElseThrow().toSeconds()), e);
        }
    }

    /** A new worker; where time is limited, what it loads is loaded before the time of its first document begins. */
    private Worker fresh() throws ResourceInitializationException {
        Worker worker = new Worker(factory);
        if (limit.isPresent()) {
            worker.warmUp();
        }
        return worker;
    }

    private DocumentView run(FutureTask<DocumentView> task) throws ExecutionException, InterruptedException, TimeoutException {
        if (limit.isEmpty()) {
            task.run();
            return task.get();
        }
        Thread thread = new Thread(task, "dateline-timed");
        thread.setDaemon(true);
        thread.start();
        return task.get(limit.get().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + message;
    }

    @Override
    public void close() {
        for (Worker worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
