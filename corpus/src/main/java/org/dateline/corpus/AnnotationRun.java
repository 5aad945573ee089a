package org.dateline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.OrderedWorkers;
import org.dateline.corpus.annotate.Outcome;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.corpus.input.Inputs;
import org.dateline.corpus.input.Intake;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Planner;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.plan.Stage;

/** Annotates the documents of a plan that the journal does not hold yet, in the order of the plan. */
final class AnnotationRun {

    private final Annotator annotator;
    private final Journal journal;
    private final BuildListener listener;
    private final RunOptions options;
    private final List<Quarantined> failed = new ArrayList<>();
    private final Map<Integer, PlannedDocument> tooLarge = new HashMap<>();
    private final Set<String> annotated = new HashSet<>();
    private int position;

    AnnotationRun(Annotator annotator, Journal journal, BuildListener listener, RunOptions options) {
        this.annotator = annotator;
        this.journal = journal;
        this.listener = listener;
        this.options = options;
    }

    /**
     * What came of one document.
     *
     * @param packed the annotated document for the journal, or null where it failed
     * @param tokens how many it has
     */
    private record Result(PlannedDocument document, String packed, int tokens, Outcome.Failed failure) {

        static Result of(PlannedDocument document, Outcome outcome) {
            return outcome instanceof Outcome.Annotated done
                    ? MemoryLimit.attempt(() -> new Result(document, ViewCodec.pack(done.view()), done.view().tokens().size(), null),
                            () -> tooLarge(document))
                    : new Result(document, null, 0, (Outcome.Failed) outcome);
        }

        static Result tooLarge(PlannedDocument document) {
            return new Result(document, null, 0, new Outcome.Failed(MemoryLimit.OF_DOCUMENT, null));
        }

        boolean isTooLarge() {
            return failure != null && failure.reason().equals(MemoryLimit.OF_DOCUMENT);
        }
    }

    /**
     * Annotates. A document for which the memory did not suffice is tried once more when all others are done, alone: it may have been
     * another one at the same time that took the memory.
     *
     * @throws CorpusException when a document failed and that shall end the build
     * @throws org.dateline.corpus.annotate.WorkFailedException when no engine can be made
     */
    void run(List<PlannedDocument> documents, Inputs inputs) throws IOException {
        Map<Integer, PlannedDocument> due = new HashMap<>();
        documents.stream().filter(document -> !journal.has(document.fingerprint()))
                .forEach(document -> due.put(document.position(), document));
        if (due.isEmpty()) {
            return;
        }
        annotator.preload();
        try (OrderedWorkers<Result> workers = new OrderedWorkers<>(options.threads(), this::keepOrPutOff)) {
            read(due, inputs, workers);
        }
        if (!tooLarge.isEmpty()) {
            try (OrderedWorkers<Result> alone = new OrderedWorkers<>(1, 1, this::keep)) {
                read(tooLarge, inputs, alone);
            }
        }
    }

    private void read(Map<Integer, PlannedDocument> due, Inputs inputs, OrderedWorkers<Result> workers) throws IOException {
        position = 0;
        inputs.read(intake -> {
            PlannedDocument document = due.get(position++);
            if (document != null) {
                workers.submit(() -> Result.of(document, annotate(document, intake)));
            }
        });
        workers.finish();
    }

    private Outcome annotate(PlannedDocument document, Intake intake) throws ResourceInitializationException, InterruptedException {
        if (intake instanceof Intake.Annotated before && before.origin().equals(document.origin())) {
            return new Outcome.Annotated(before.view());
        }
        if (intake instanceof Intake.Plain plain && plain.origin().equals(document.origin())) {
            return annotator.annotate(Planner.withId(plain.article(), document.id()));
        }
        return new Outcome.Failed("it changed while the build was running; build again", null);
    }

    private void keepOrPutOff(Result result) {
        Result kept = add(result);
        if (kept.isTooLarge()) {
            tooLarge.put(kept.document().position(), kept.document());
        } else {
            count(kept);
        }
    }

    private void keep(Result result) {
        count(add(result));
    }

    /** Adds it to the journal, which either gets the whole entry or, where memory does not suffice, nothing. */
    private Result add(Result result) {
        return result.failure() != null ? result : MemoryLimit.attempt(() -> {
            journal.add(result.document().fingerprint(), result.packed());
            return result;
        }, () -> Result.tooLarge(result.document()));
    }

    private void count(Result result) {
        if (result.failure() == null) {
            annotated.add(result.document().id());
            listener.annotated(result.tokens());
        } else {
            fail(result.document(), result.failure());
        }
    }

    private void fail(PlannedDocument document, Outcome.Failed failure) {
        Quarantined quarantined =
                new Quarantined(document.position(), document.origin(), document.id(), Stage.ANNOTATE, failure.reason());
        failed.add(quarantined);
        listener.failed(quarantined);
        if (options.failFast()) {
            throw CorpusException.impossible("%s: %s".formatted(document.origin(), failure.reason()), failure.cause());
        }
    }

    /** Documents that failed. */
    List<Quarantined> failed() {
        return List.copyOf(failed);
    }

    /** Ids of the documents that were annotated. */
    Set<String> annotated() {
        return Collections.unmodifiableSet(annotated);
    }
}
