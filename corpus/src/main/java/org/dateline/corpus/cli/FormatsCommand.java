package org.dateline.corpus.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the formats. */
@Command(name = "formats", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the formats: what they are for, what their offsets count, the layers they carry and what they lose.",
        footerHeading = "%nExample:%n", footer = "  dateline formats --short")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--short", description = "One line a format.")
    private boolean brief;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Format format : Formats.all()) {
            out.printf("%-16s%-20s%s%n", format.id(), format.offsets().title(), format.summary());
            if (!brief) {
                Capabilities carried = format.carries(FormatOptions.DEFAULT);
                out.printf("%16scarries: %s%n%16sloses: %s%n", "", layers(carried), "", losses(carried.losses()));
                if (!format.settings().isEmpty()) {
                    out.printf("%16ssettings: %s%n", "", String.join(", ", new TreeSet<>(format.settings())));
                }
            }
        }
        return ExitCode.OK;
    }

    private static String layers(Capabilities carried) {
        List<String> layers = carried.facets().stream().map(Facet::kind).filter(kind -> kind.indexOf('.') < 0).distinct().toList();
        return layers.isEmpty() ? "the text" : String.join(", ", layers);
    }

    private static String losses(List<String> kinds) {
        return kinds.isEmpty() ? "nothing" : String.join(", ", kinds.stream().distinct().toList());
    }
}
