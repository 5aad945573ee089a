package org.dateline.pipeline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One engine serves many threads, and no document leaves a trace in the next. */
class SharedEngineTest {

    private static final List<String> TEXTS = List.of(
            "Paris Hilton flew from Paris to Washington on Monday. She said Hilton had paid $5 million.",
            "Washington, the first president, was born in Virginia in 1732. Mr. Washington died in 1799!",
            "The U.N. Security Council voted 14-1 against the plan; Ford and Apple Inc. didn't comment.",
            "\u201cWe won\u2019t wait,\u201d Maria Lopez told the Daily Post \u2014 twice \u2026 \ud83d\ude00");

    @Test
    void fourThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        List<List<Analysis>> expected = TEXTS.stream().map(Analysis::of).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<List<List<Analysis>>>> tasks = Collections.nCopies(40, () -> TEXTS.stream().map(Analysis::of).toList());
        for (Future<List<List<Analysis>>> result : threads.invokeAll(tasks)) {
            assertThat(result.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<List<Analysis>> forward = TEXTS.stream().map(Analysis::of).toList();
        List<String> reversed = new ArrayList<>(TEXTS);
        Collections.reverse(reversed);
        List<List<Analysis>> backward = new ArrayList<>(reversed.stream().map(Analysis::of).toList());
        Collections.reverse(backward);
        assertThat(backward).isEqualTo(forward);
    }
}
