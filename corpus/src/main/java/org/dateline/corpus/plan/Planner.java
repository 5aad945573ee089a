package org.dateline.corpus.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.corpus.annotate.ViewCodec;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.dedup.DuplicateFinder;
import org.dateline.corpus.input.Digest;
import org.dateline.corpus.input.Intake;
import org.dateline.corpus.input.IntakeSink;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.split.Split;
import org.dateline.corpus.split.SplitFacts;
import org.dateline.export.view.DocumentView;
import org.dateline.pipeline.article.Article;

/** Looks through the inputs once, keeps what the build has to know of each document, and lets the text go. */
public final class Planner implements IntakeSink {

    private static final String ANNOTATED = "annotated before";

    private final BuildConfig config;
    private final String makers;
    private final Gate gate;
    private final DuplicateFinder duplicates;
    private final Ids ids = new Ids();
    private final List<PlannedDocument> documents = new ArrayList<>();
    private final List<Quarantined> quarantined = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final SortedSet<String> metadata = new TreeSet<>();
    private final WarningCounts warnings = new WarningCounts();
    private int position;

    /**
     * Begins a plan.
     *
     * @param makers checksum of all that makes annotations: engines, options, types
     */
    public Planner(BuildConfig config, String makers) {
        this.config = config;
        this.makers = makers;
        this.gate = new Gate(config);
        this.duplicates = new DuplicateFinder(config.duplicates());
    }

    @Override
    public void accept(Intake intake) {
        if (intake instanceof Intake.Plain plain) {
            plan(plain);
        } else if (intake instanceof Intake.Annotated annotated) {
            plan(annotated.origin(), annotated.view());
        } else if (intake instanceof Intake.Rejected rejected) {
            reject(rejected.origin(), rejected.id(), rejected.reason());
        }
        position++;
    }

    @Override
    public void ignored(int files) {
        warnings.ignore(files);
    }

    private void plan(Intake.Plain plain) {
        Article article = plain.article();
        if (!plain.idGiven()) {
            plan(plain.origin(), withId(article, ids.takeDerived(article.id(), plain.origin())));
        } else if (isFree(plain.origin(), article.id())) {
            plan(plain.origin(), article);
        }
    }

    private void plan(Origin origin, Article article) {
        boolean taken = add(origin, article.text(), Fingerprint.of(article, makers), Facts.of(article, config.splits().field()), article.extra());
        for (Warning warning : Warning.values()) {
            if (taken && warning.appliesTo(article)) {
                warnings.add(warning, article.id());
            }
        }
    }

    private void plan(Origin origin, DocumentView view) {
        if (isFree(origin, view.id())) {
            String fingerprint = Digest.ofParts(List.of(ANNOTATED, ViewCodec.pack(view)));
            add(origin, view.text(), fingerprint, Facts.of(view, config.splits().field()), view.metadata().extra());
        }
    }

    private boolean add(Origin origin, String text, String fingerprint, SplitFacts facts, Map<String, String> extra) {
        Optional<String> objection = gate.objection(text, facts);
        if (objection.isPresent()) {
            excluded.add(new Excluded(position, origin, facts.id(), objection.get()));
        } else {
            documents.add(new PlannedDocument(position, origin, Digest.of(text), fingerprint, facts, Split.TRAIN));
            duplicates.add(text);
            metadata.addAll(extra.keySet());
        }
        return objection.isEmpty();
    }

    /** Takes the id, or rejects the document when another has it. */
    private boolean isFree(Origin origin, String id) {
        Optional<Origin> first = ids.take(id, origin);
        first.ifPresent(other -> reject(origin, id, "its id '%s' is that of %s too; ids must be unique".formatted(id, other)));
        return first.isEmpty();
    }

    private void reject(Origin origin, String id, String reason) {
        quarantined.add(new Quarantined(position, origin, id, Stage.INPUT, reason));
    }

    /** The article under the id that the plan gave it. */
    public static Article withId(Article article, String id) {
        return new Article(id, article.text(), article.date(), article.title(), article.source(), article.url(), article.licence(),
                article.extra());
    }

    /** What is planned, after everything was looked through. */
    public Plan plan() {
        Grouping grouping = new Grouping(documents, duplicates.clusters(), config.duplicates().policy());
        excluded.addAll(grouping.dropped());
        return new Plan(grouping.split(config.splits()), quarantined, excluded, grouping.clusters(), metadata, warnings);
    }
}
