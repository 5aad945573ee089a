package org.dateline.corpus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.corpus.annotate.Annotator;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.cli.print.DocumentPrinter;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.InputOptions;
import org.dateline.corpus.input.Inputs;
import org.dateline.corpus.input.Spool;

/** Annotates one input and prints what comes of it. */
final class ArticlePrinting {

    private final Console console;
    private final EngineFactory engines;

    ArticlePrinting(Console console, EngineFactory engines) {
        this.console = console;
        this.engines = engines;
    }

    /**
     * Prints.
     *
     * @param path a file, or - for standard input
     * @param printer makes the printer, given a folder it may use and that is deleted afterwards
     * @return the exit code
     */
    int print(String path, InputOptions options, Function<Path, DocumentPrinter> printer) throws IOException {
        boolean standardInput = path.equals(InputOptions.STANDARD_INPUT);
        if (!standardInput && Files.isDirectory(Path.of(path))) {
            throw CorpusException.usage("'%s' is a folder; 'dateline build' takes folders".formatted(path));
        }
        Path scratch = Files.createTempDirectory("dateline");
        try (Annotator annotator = new Annotator(engines, Optional.empty())) {
            Path kept = scratch.resolve("standard-input");
            if (standardInput) {
                Spool.keep(console.in(), kept);
            }
            PrintingSink printing = new PrintingSink(annotator, printer.apply(scratch), console.err());
            new Inputs(options, null, kept).read(printing);
            return printing.exitCode();
        } finally {
            Scratch.delete(scratch);
        }
    }
}
