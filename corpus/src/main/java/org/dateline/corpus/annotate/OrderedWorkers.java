package org.dateline.corpus.annotate;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on many things at once and hands the results on in the order they came, on the caller's thread. Holds no more than a fixed
 * number at any time; only when that is reached, or at the end, a result that is not ready is waited for.
 *
 * @param <R> what a piece of work gives
 */
public final class OrderedWorkers<R> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 16;

    private final ExecutorService threads;
    private final int capacity;
    private final ResultSink<R> sink;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    /**
     * Starts the threads, each with as much work waiting as keeps it busy.
     *
     * @param sink takes the results
     */
    public OrderedWorkers(int threadCount, ResultSink<R> sink) {
        this(threadCount, threadCount * WAITING_PER_THREAD, sink);
    }

    /**
     * Starts the threads.
     *
     * @param capacity how many pieces of work may be under way or waiting to be handed on
     * @param sink takes the results
     */
    public OrderedWorkers(int threadCount, int capacity, ResultSink<R> sink) {
        this.threads = Executors.newFixedThreadPool(threadCount, OrderedWorkers::daemon);
        this.capacity = capacity;
        this.sink = sink;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dateline-worker");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Adds a piece of work, after having handed on results until there is room for it.
     *
     * @throws IOException when the sink fails, or the thread is interrupted
     * @throws WorkFailedException when a piece of work failed
     */
    public void submit(Callable<R> work) throws IOException {
        while (!waiting.isEmpty() && (waiting.size() >= capacity || waiting.peek().isDone())) {
            handOn();
        }
        waiting.add(threads.submit(work));
    }

    /**
     * Waits for what is left and hands it on.
     *
     * @throws IOException when the sink fails, or the thread is interrupted
     * @throws WorkFailedException when a piece of work failed
     */
    public void finish() throws IOException {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException {
        Future<R> next = waiting.remove();
        try {
            sink.accept(next.get());
        } catch (ExecutionException e) {
            throw new WorkFailedException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /**
     * Takes results in order.
     *
     * @param <R> what a piece of work gives
     */
    @FunctionalInterface
    public interface ResultSink<R> {

        /** Takes one. */
        void accept(R result) throws IOException;
    }
}
