package org.dateline.corpus.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import org.dateline.corpus.annotate.EngineFactory;
import org.dateline.corpus.failure.MemoryLimit;
import org.dateline.pipeline.Layer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others belong to, and the program's entry. */
@Command(name = "dateline", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Builds annotated corpora from news articles.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {InitCommand.class, BuildCommand.class, ExportCommand.class, CorrectCommand.class, AnnotateCommand.class, TimelineCommand.class,
            LayersCommand.class, FormatsCommand.class, DiffCommand.class, VerifyCommand.class, EvaluateCommand.class, BenchmarkCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:All went well.", "1:Some documents are in quarantine, or something was found that should not be.",
            "2:Wrong usage.", "3:Nothing could be done."},
        footer = {"", "Examples:", "  dateline build articles --output my-corpus", "  dateline annotate article.txt",
            "  dateline COMMAND --help"})
public final class Dateline implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show stack traces of errors.")
    private boolean debug;

    private Dateline() {}

    /** Runs a command line and ends the process with its exit code. */
    public static void main(String[] args) {
        boolean terminal = System.console() != null;
        boolean colours = terminal && System.getenv("NO_COLOR") == null;
        int code = run(args, new Console(System.in, printer(System.out), printer(System.err), terminal, colours), EngineFactory::of);
        System.exit(code);
    }

    /**
     * Runs a command line as {@link #main} does, without a terminal.
     *
     * @return the exit code
     */
    public static int launch(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return launch(args, in, out, err, EngineFactory::of);
    }

    /** The same with other engines. */
    static int launch(String[] args, InputStream in, OutputStream out, OutputStream err, Function<Set<Layer>, EngineFactory> engines) {
        return run(args, new Console(in, printer(out), printer(err), false, false), engines);
    }

    private static PrintWriter printer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int run(String[] args, Console console, Function<Set<Layer>, EngineFactory> engines) {
        Dateline root = new Dateline();
        ErrorReport errors = new ErrorReport(console);
        CommandLine line = new CommandLine(root, new Commands(console, engines));
        line.setOut(console.out()).setErr(console.err()).setColorScheme(colours(console))
                .setExecutionExceptionHandler((e, command, result) -> errors.report(e, root.debug))
                .setParameterExceptionHandler((e, arguments) -> errors.usage(e));
        return errors.flushed(MemoryLimit.attempt(() -> line.execute(args), errors::outOfMemory));
    }

    private static Help.ColorScheme colours(Console console) {
        return Help.defaultColorScheme(console.colours() ? Help.Ansi.ON : Help.Ansi.OFF);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? There are " + String.join(", ", spec.subcommands().keySet()));
    }
}
