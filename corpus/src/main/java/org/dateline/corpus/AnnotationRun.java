package org.dateline.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.OrderedWorkers;
import org.dateline.corpus.annotate.Outcome;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.failure.CorpusException;
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
    private int position;
    private int annotated;

    AnnotationRun(Annotator annotator, Journal journal, BuildListener listener, RunOptions options) {
        this.annotator = annotator;
        this.journal = journal;
        this.listener = listener;
        this.options = options;
    }

    /** What came of one document. */
    private record Result(PlannedDocument document, Outcome outcome) {}

    /**
     * Annotates.
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
        try (OrderedWorkers<Result> workers = new OrderedWorkers<>(options.threads(), this::keep)) {
            inputs.read(intake -> {
                PlannedDocument document = due.get(position++);
                if (document != null) {
                    workers.submit(() -> new Result(document, annotate(document, intake)));
                }
            });
            workers.finish();
        }
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

    private void keep(Result result) {
        if (result.outcome() instanceof Outcome.Annotated done) {
            journal.add(result.document().fingerprint(), ViewCodec.pack(done.view()));
            annotated++;
            listener.annotated(done.view().tokens().size());
        } else if (result.outcome() instanceof Outcome.Failed failure) {
            fail(result.document(), failure);
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

    /** How many documents were annotated. */
    int annotated() {
        return annotated;
    }
}
