package org.dateline.corpus.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.dateline.export.Format;
import org.dateline.export.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the formats. */
@Command(name = "formats", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the formats that --formats takes, and what their offsets count.")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Format format : Formats.all()) {
            out.printf("%-16s%-20s%s%n", format.id(), format.offsets().title(), format.summary());
        }
        return ExitCode.OK;
    }
}
