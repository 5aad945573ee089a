package org.dateline.corpus.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.cli.print.TimelinePrinter;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what happened when. */
@Command(name = "timeline", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = "Annotates an article and prints its events in the order they happened, as far as that is known.",
        footerHeading = "%nExample:%n", footer = "  dateline timeline article.txt")
final class TimelineCommand implements Callable<Integer> {

    private final Console console;
    private final Function<Set<Layer>, EngineFactory> engines;

    @Parameters(paramLabel = "FILE", description = "An article, or - for standard input.")
    private String path;

    @Mixin
    private InputArguments inputs;

    TimelineCommand(Console console, Function<Set<Layer>, EngineFactory> engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        ArticlePrinting printing = new ArticlePrinting(console, engines.apply(EnumSet.allOf(Layer.class)));
        return printing.print(path, inputs.options(List.of(path)), scratch -> new TimelinePrinter(console.out()));
    }
}
