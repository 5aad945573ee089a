package org.dateline.corpus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dateline.corpus.BuildResult;
import org.dateline.corpus.CorpusBuild;
import org.dateline.corpus.RunOptions;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds a corpus. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = {"Builds a corpus from articles.", "",
            "Articles are .txt files (UTF-8; the first line may state date and place: 'date 2022-02-12 WASHINGTON – …'), "
            + "folders of them, JSONL files with a record a line (text, and perhaps id, dct or date, title, url, source, licence), both "
            + "also compressed (.txt.gz, .jsonl.gz), or - for standard input.", "",
            "A build that was stopped goes on when it is started again; what has not changed is not annotated again."},
        footerHeading = "%nExamples:%n",
        footer = {"  dateline build articles --output my-corpus",
            "  dateline build 'news/2021-*.txt' wire.jsonl.gz --output my-corpus --formats jsonl,conll --threads 4",
            "  dateline build articles --output my-corpus --layers entities,times --date 2022-02-12",
            "  dateline build --config corpus.yaml --output my-corpus --set corpus.version=1.1.0"})
final class BuildCommand implements Callable<Integer> {

    private final Console console;
    private final Function<Set<Layer>, EngineFactory> engines;

    @Mixin
    private ConfigArguments arguments;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The corpus' folder.")
    private Path output;

    @Option(names = "--threads", paramLabel = "N",
            description = "Documents annotated at a time; as many as there are processors by default.")
    private Optional<Integer> threads;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "Longest time a document may take; none by default.")
    private Optional<Integer> timeLimit;

    @Option(names = "--fail-fast", description = "End with the first document that fails.")
    private boolean failFast;

    @Option(names = "--force", description = "Annotate again what has not changed.")
    private boolean force;

    @Option(names = "--overwrite", description = "Write into a folder that holds something else.")
    private boolean overwrite;

    BuildCommand(Console console, Function<Set<Layer>, EngineFactory> engines) {
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        BuildConfig config = arguments.config();
        BuildProgress progress = new BuildProgress(console, System::nanoTime);
        BuildResult result = new CorpusBuild(config, run(), engines.apply(config.pipeline().wanted()), progress).run(console.in());
        new BuildSummary(console, output).print(result);
        return code(result);
    }

    private RunOptions run() {
        return new RunOptions(output, threads.orElseGet(Runtime.getRuntime()::availableProcessors), overwrite, force, failFast,
                timeLimit.map(BuildCommand::seconds));
    }

    private static Duration seconds(int limit) {
        if (limit < 1) {
            throw CorpusException.usage("--time-limit must be 1 or more");
        }
        return Duration.ofSeconds(limit);
    }

    private static int code(BuildResult result) {
        if (result.documents() == 0) {
            return ExitCode.NOTHING_DONE;
        }
        return result.quarantined().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
}
