package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.corpus.CorpusExport;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a corpus in other formats. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = {"Writes a corpus in other formats, without annotating it again.", "",
            "To bring back what was corrected in a tool, see 'dateline correct'."},
        footerHeading = "%nExamples:%n",
        footer = {"  dateline export my-corpus --format brat,spacy --output for-tools",
            "  dateline export my-corpus --format conll2003 --set conll.scheme=IOB1 --output conll",
            "  dateline export tables --from table --format jsonl --output records"})
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CORPUS", description = "A corpus' folder, or a folder that holds one of a format's name.")
    private Path corpus;

    @Option(names = {"--format", "--formats"}, required = true, split = ",", hideParamSyntax = true, paramLabel = "FORMAT,…",
            description = "Formats to write, or all. See 'dateline formats'.")
    private List<String> formats;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path output;

    @Option(names = "--from", paramLabel = "FORMAT", description = "Format to read: jsonl when it is there, else xmi, by default.")
    private Optional<String> from;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting of a format, such as conll.scheme=BILOU.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--overwrite", description = "Replace files that are there.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(corpus)) {
            throw CorpusException.usage("there is no folder '%s'".formatted(corpus));
        }
        List<Format> wanted = Formats.select(formats);
        Format source = source();
        FormatOptions options = FormatSettings.options(settings, Stream.concat(wanted.stream(), Stream.of(source)).toList());
        CorpusExport export = new CorpusExport(corpus, source, output, overwrite ? options.overwriting() : options);
        CorpusExport.Result result = export.to(wanted);
        PrintWriter out = spec.commandLine().getOut();
        LossLines.of(result.losses().byFormat(), output).forEach(out::println);
        out.println(String.format(Locale.ROOT, "%s: %,d documents", output, result.documents()));
        return result.documents() == 0 ? ExitCode.NOTHING_DONE : ExitCode.OK;
    }

    private Format source() {
        return from.map(Formats::get).or(() -> new CorpusLayout(corpus).fullestFormat()).orElseThrow(() -> CorpusException.usage(
                "'%s' holds neither data nor xmi; say with --from what it holds".formatted(corpus)));
    }
}
