package org.dateline.corpus.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.cli.print.DocumentPrinter;
import org.dateline.corpus.cli.print.FormatPrinter;
import org.dateline.corpus.cli.print.TextPrinter;
import org.dateline.export.Format;
import org.dateline.export.Formats;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates and prints, without making a corpus. */
@Command(name = "annotate", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Annotates an article and prints it: to read, or in a format.",
        footerHeading = "%nExamples:%n",
        footer = {"  dateline annotate article.txt", "  echo 'Ada Hill left Oslo on Monday.' | dateline annotate - --date 2022-02-12",
            "  dateline annotate article.txt --format jsonl | jq .timexes"})
final class AnnotateCommand implements Callable<Integer> {

    private static final String TEXT = "text";

    private final Console console;
    private final Function<Set<Layer>, EngineFactory> engines;

    @Parameters(paramLabel = "INPUT", description = "A file, or - for standard input.")
    private String path;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = TEXT,
            description = "text to read (default), or a format such as jsonl, conllup, xmi. See 'dateline formats'.")
    private String format;

    @Mixin
    private LayersToMake layers;

    @Mixin
    private InputArguments inputs;

    AnnotateCommand(Console console, Function<Set<Layer>, EngineFactory> engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Format> chosen = format.equals(TEXT) ? Optional.empty() : Optional.of(Formats.get(format));
        ArticlePrinting printing = new ArticlePrinting(console, engines.apply(layers.wanted()));
        return printing.print(path, inputs.options(List.of(path)), scratch -> chosen
                .<DocumentPrinter>map(to -> new FormatPrinter(to, scratch, console.out()))
                .orElseGet(() -> new TextPrinter(console.out(), console.colours())));
    }
}
