package org.dateline.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.annotate.Journal;
import org.dateline.corpus.annotate.Makers;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.input.Inputs;
import org.dateline.corpus.input.Spool;
import org.dateline.corpus.layout.BuildLock;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.layout.OutputFolder;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;
import org.dateline.corpus.plan.Planner;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.publish.PreviousCorpus;
import org.dateline.corpus.publish.Publication;
import org.dateline.corpus.publish.Publisher;
import org.dateline.corpus.publish.RepeatedPublisher;
import org.dateline.pipeline.layer.Provenance;

/**
 * Builds a corpus: plans it, annotates what is not annotated yet, publishes all. What was annotated is kept in the corpus' work
 * folder, so a build that was killed goes on where it was when it is started again.
 */
public final class CorpusBuild {

    private final BuildConfig config;
    private final RunOptions options;
    private final EngineFactory engines;
    private final BuildListener listener;
    private final CorpusLayout layout;
    private final Inputs inputs;

    /** Prepares a build. */
    public CorpusBuild(BuildConfig config, RunOptions options, EngineFactory engines, BuildListener listener) {
        this.config = config;
        this.options = options;
        this.engines = engines;
        this.listener = listener;
        this.layout = new CorpusLayout(options.output());
        this.inputs = new Inputs(config.inputs(), options.output(), layout.standardInput());
    }

    /**
     * Builds.
     *
     * @param standardInput read only when it is among the inputs
     * @throws CorpusException when nothing can be done
     * @throws IOException when an output cannot be written
     */
    public BuildResult run(InputStream standardInput) throws IOException {
        OutputFolder.prepare(layout, options.overwrite());
        BuildLock lock = BuildLock.take(layout);
        try (lock) {
            if (config.inputs().paths().contains(InputOptions.STANDARD_INPUT)) {
                Spool.keep(standardInput, layout.standardInput());
            }
            BuildResult result = run();
            Files.deleteIfExists(layout.standardInput());
            return result;
        }
    }

    private BuildResult run() throws IOException {
        Manifest.Generator generator = generator();
        Planner planner = new Planner(config, generator.makers());
        inputs.read(planner);
        Plan plan = planner.plan();
        if (options.failFast() && !plan.quarantined().isEmpty()) {
            Quarantined first = plan.quarantined().get(0);
            throw CorpusException.impossible("%s: %s".formatted(first.origin(), first.reason()), null);
        }
        PreviousCorpus previous = PreviousCorpus.of(layout);
        if (!options.force() && !Publication.isOpen(layout) && previous.isWhat(plan, config, generator)) {
            return new BuildResult(previous.manifest().orElseThrow(), 0, plan.quarantined(), true);
        }
        try (Journal journal = Journal.open(layout.journal())) {
            BuildResult result = annotateAndPublish(plan, journal, generator, previous);
            journal.closeWith(plan.documents().stream().map(PlannedDocument::fingerprint).toList());
            return result;
        }
    }

    private Manifest.Generator generator() {
        try {
            return new Manifest.Generator("Dateline", Provenance.VERSION, Makers.checksum(engines), Makers.typeSystemChecksum());
        } catch (ResourceInitializationException e) {
            throw CorpusException.impossible("the pipeline cannot be described: " + e.getMessage(), e);
        }
    }

    private BuildResult annotateAndPublish(Plan plan, Journal journal, Manifest.Generator generator, PreviousCorpus previous)
            throws IOException {
        if (options.force()) {
            journal.clear();
        }
        listener.planned(plan, (int) plan.documents().stream().filter(document -> journal.has(document.fingerprint())).count());
        AnnotationRun run = annotate(plan, journal);
        listener.publishing();
        List<Quarantined> failed = new ArrayList<>(plan.quarantined());
        failed.addAll(run.failed());
        Publication publication = Publication.begin(layout);
        RepeatedPublisher publisher = new RepeatedPublisher(() -> new Publisher(config, layout, journal, previous), failed,
                options.failFast() ? 0 : RepeatedPublisher.MOST);
        Manifest manifest = publisher.publish(plan, generator);
        publication.end(manifest);
        int annotated = (int) manifest.documents().stream().filter(document -> run.annotated().contains(document.id())).count();
        return new BuildResult(manifest, annotated, publisher.failed(), false);
    }

    /** Annotates; the engines and their memory are given up before anything is published. */
    private AnnotationRun annotate(Plan plan, Journal journal) throws IOException {
        try (Annotator annotator = new Annotator(engines, options.timeLimit())) {
            AnnotationRun run = new AnnotationRun(annotator, journal, listener, options);
            run.run(plan.documents(), inputs);
            return run;
        }
    }
}
