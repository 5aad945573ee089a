package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.Outcome;
import org.dateline.corpus.cli.print.DocumentPrinter;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.Intake;
import org.dateline.corpus.input.IntakeSink;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.plan.Warning;
import org.dateline.pipeline.article.Article;

/** Annotates and prints each document as it comes. */
final class PrintingSink implements IntakeSink {

    private final Annotator annotator;
    private final DocumentPrinter printer;
    private final PrintWriter err;
    private int printed;
    private int failed;

    PrintingSink(Annotator annotator, DocumentPrinter printer, PrintWriter err) {
        this.annotator = annotator;
        this.printer = printer;
        this.err = err;
    }

    @Override
    public void accept(Intake intake) throws IOException {
        if (intake instanceof Intake.Rejected rejected) {
            fail(rejected.origin(), rejected.reason());
        } else if (intake instanceof Intake.Annotated annotated) {
            print(annotated.origin(), new Outcome.Annotated(annotated.view()));
        } else if (intake instanceof Intake.Plain plain) {
            warn(plain.article());
            print(plain.origin(), annotate(plain.article()));
        }
    }

    private void warn(Article article) {
        for (Warning warning : Warning.values()) {
            if (warning.appliesTo(article)) {
                err.println("warning: " + warning.message());
            }
        }
    }

    private Outcome annotate(Article article) throws IOException {
        try {
            return annotator.annotate(article);
        } catch (ResourceInitializationException e) {
            throw CorpusException.impossible("the pipeline cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    private void print(Origin origin, Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Annotated done) {
            printer.print(done.view());
            printed++;
        } else if (outcome instanceof Outcome.Failed failure) {
            fail(origin, failure.reason());
        }
    }

    private void fail(Origin origin, String reason) {
        failed++;
        err.println("dateline: " + origin + ": " + reason);
    }

    int exitCode() {
        if (printed == 0) {
            return ExitCode.NOTHING_DONE;
        }
        return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}
