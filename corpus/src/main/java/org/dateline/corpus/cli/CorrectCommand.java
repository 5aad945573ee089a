package org.dateline.corpus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.corpus.CorpusCorrection;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.correct.Corrections;
import org.dateline.corpus.correct.LayerName;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.export.Formats;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.ReturnReaders;
import org.dateline.export.returned.Returns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings corrections back. */
@Command(name = "correct", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = {"Makes a corrected corpus from a corpus and what an annotation tool exported.", "",
            "Takes from the tool the layers that it shows; all it cannot show (values, attributes, links, tokens, metadata) stays. Documents are "
            + "matched by id, else by the name of the file they were given in, else by text.", "",
            "Tools: inception, brat, doccano, label-studio, prodigy; or any format of 'dateline formats'."},
        footerHeading = "%nExamples:%n",
        footer = {"  dateline correct my-corpus export.json --from label-studio -o corrected",
            "  dateline correct my-corpus all.jsonl --from doccano -o corrected",
            "  dateline correct my-corpus out.jsonl --from prodigy --annotator ana -o new",
            "  dateline correct my-corpus brat/data/mine --from brat -o corrected",
            "  dateline correct my-corpus project.zip --from inception -o corrected",
            "  dateline correct my-corpus fixed.conllu --from conllu --layers tokens -o new",
            "  dateline diff my-corpus corrected"})
final class CorrectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CORPUS", description = "The corpus that was given to the tool.")
    private Path corpus;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "What the tool exported: files, folders, archives.")
    private List<Path> files;

    @Option(names = "--from", required = true, paramLabel = "TOOL", description = "The tool, or the format of the files.")
    private String tool;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "DIR", description = "The folder of the corrected corpus.")
    private Path output;

    @Option(names = "--annotator", paramLabel = "NAME",
            description = "Whose work to take, and nobody else's; the newest by default. A curated version goes first.")
    private Optional<String> annotator;

    @Option(names = "--layers", split = ",", hideParamSyntax = true, paramLabel = "LAYER,…", converter = LayerNames.Corrected.class,
            completionCandidates = LayerNames.Corrected.class,
            description = "Layers to take: ${COMPLETION-CANDIDATES}; by default all that the tool shows.")
    private Set<LayerName> layers = EnumSet.allOf(LayerName.class);

    @Option(names = "--only-corrected", description = "Leave out the documents that did not come back.")
    private boolean onlyCorrected;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "A setting that the files were written with, such as "
            + "conll.scheme=BILOU, or what describes the new corpus, such as corpus.version=1.1.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--formats", paramLabel = "FORMAT,…", description = "Formats to write; those of the corpus by default.")
    private Optional<String> formats;

    @Override
    public Integer call() throws IOException {
        Manifest before = Manifests.read(corpus);
        ReturnReader reader = ReturnReaders.get(tool, FormatSettings.options(settings(false), List.of(Formats.get(tool))));
        BuildConfig config = ConfigFile.with(ConfigFile.of(before.configuration()), settings(true));
        BuildConfig wanted = formats.map(names -> ConfigFile.with(config, Map.of("formats", "[" + names + "]"))).orElse(config);
        CorpusCorrection correction = new CorpusCorrection(corpus, before, wanted, output, onlyCorrected);
        Returns returns = read(reader);
        Corrections corrections = new Corrections(returns.documents(), reader.id(), annotator, layers);
        CorpusCorrection.Result result = correction.with(corrections);
        PrintWriter out = spec.commandLine().getOut();
        new CorrectionSummary(out, spec.commandLine().getErr(), output).print(returns, corrections, result, annotator.isPresent());
        return result.quarantined().isEmpty() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }

    /** Settings that describe the corpus, or those of formats. */
    private Map<String, String> settings(boolean ofCorpus) {
        Map<String, String> some = new LinkedHashMap<>(settings);
        some.keySet().removeIf(name -> name.startsWith("corpus.") != ofCorpus);
        return some;
    }

    private Returns read(ReturnReader reader) {
        Returns returns = new Returns();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw CorpusException.usage("there is no file or folder '%s'".formatted(file));
            }
            reader.read(file, returns);
        }
        if (returns.documents().isEmpty()) {
            String passedOver = returns.passedOver().isEmpty() ? "" : " (passed over: " + CorrectionSummary.list(returns.passedOver()) + ")";
            throw CorpusException.impossible("nothing to take in '%s'%s; --from %s reads %s"
                    .formatted(files.get(0), passedOver, tool, reader.takes()), null);
        }
        return returns;
    }
}
