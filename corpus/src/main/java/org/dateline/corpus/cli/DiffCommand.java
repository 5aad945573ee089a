package org.dateline.corpus.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.corpus.diff.CorpusDiff;
import org.dateline.corpus.diff.DiffText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is different between two corpora. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Says what is different between two corpora: documents added, removed and changed, annotations by layer.",
        footerHeading = "%nExample:%n", footer = "  dateline diff my-corpus-1.0 my-corpus-1.1 --json")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "The corpus before.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The corpus after.")
    private Path after;

    @Option(names = "--json", description = "Print one JSON object in place of a table.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        CorpusDiff diff = CorpusDiff.of(Manifests.read(before), Manifests.read(after));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(diff));
        } else {
            out.print(diff.isEmpty() ? "no difference\n" : DiffText.of(diff));
        }
        return ExitCode.OK;
    }
}
