package org.dateline.corpus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.corpus.config.ConfigTemplate;
import org.dateline.corpus.failure.CorpusException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a configuration to begin with. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes a commented configuration to begin with.",
        footerHeading = "%nExample:%n", footer = "  dateline init && dateline build --config corpus.yaml --output my-corpus")
final class InitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "corpus.yaml", description = "The file; ${DEFAULT-VALUE} by default.")
    private Path file;

    @Option(names = "--overwrite", description = "Replace a file that is there.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(file) && !overwrite) {
            throw CorpusException.usage("'%s' is there already; name another file, or give --overwrite".formatted(file));
        }
        Files.writeString(file, ConfigTemplate.text());
        spec.commandLine().getOut().println(file + " is written; look through it, then: dateline build --config " + file
                + " --output my-corpus");
        return ExitCode.OK;
    }
}
