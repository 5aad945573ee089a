package org.dateline.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.input.Digest;
import org.dateline.corpus.input.Intake;
import org.dateline.corpus.input.IntakeSink;
import org.dateline.corpus.input.Origin;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;

/** Looks through the inputs once, keeps what the build has to know of each document, and lets the text go. */
public final class Planner implements IntakeSink {

    private static final String ANNOTATED = "annotated before";

    private final String makers;
    private final Ids ids = new Ids();
    private final List<PlannedDocument> documents = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final WarningCounts warnings = new WarningCounts();
    private int position;

    /**
     * Begins a plan.
     *
     * @param makers checksum of all that makes annotations: engines, options, types
     */
    public Planner(String makers) {
        this.makers = makers;
    }

    @Override
    public void accept(Intake intake) {
        if (intake instanceof Intake.Plain plain) {
            plan(plain);
        } else if (intake instanceof Intake.Annotated annotated) {
            plan(annotated);
        } else if (intake instanceof Intake.Rejected rejected) {
            reject(rejected.origin(), rejected.id(), rejected.reason());
        }
        position++;
    }

    private void plan(Intake.Plain plain) {
        Article article = plain.article();
        if (!plain.idGiven()) {
            add(plain.origin(), withId(article, ids.takeDerived(article.id(), plain.origin())));
        } else if (isFree(plain.origin(), article.id())) {
            add(plain.origin(), article);
        }
    }

    private void plan(Intake.Annotated annotated) {
        DocumentView view = annotated.view();
        if (isFree(annotated.origin(), view.id())) {
            String fingerprint = Digest.ofParts(List.of(ANNOTATED, ViewCodec.pack(view)));
            documents.add(new PlannedDocument(position, annotated.origin(), view.id(), Digest.of(view.text()), fingerprint));
        }
    }

    /** Takes the id, or rejects the document when another has it. */
    private boolean isFree(Origin origin, String id) {
        Optional<Origin> first = ids.take(id, origin);
        first.ifPresent(other -> reject(origin, id, "its id '%s' is that of %s too; ids must be unique".formatted(id, other)));
        return first.isEmpty();
    }

    private void add(Origin origin, Article article) {
        for (Warning warning : Warning.values()) {
            if (warning.appliesTo(article)) {
                warnings.add(warning, article.id());
            }
        }
        documents.add(new PlannedDocument(position, origin, article.id(), Digest.of(article.text()), Fingerprint.of(article, makers)));
    }

    private void reject(Origin origin, String id, String reason) {
        quarantined.add(new Quarantined(position, origin, id, Stage.INPUT, reason));
    }

    /** The article under the id that the plan gave it. */
    public static Article withId(Article article, String id) {
        return new Article(id, article.text(), article.date(), article.title(), article.source(), article.url(), article.licence(),
                article.extra());
    }

    /** What is planned. */
    public Plan plan() {
        return new Plan(documents, quarantined, warnings);
    }
}
