package org.dateline.corpus.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.input.Inputs;
import org.dateline.pipeline.Layer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything that shapes a corpus: a file, and flags that go before it. */
final class ConfigArguments {

    @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files, folders, patterns in quotes ('news/*.txt') or -.")
    private List<String> paths = List.of();

    @Option(names = {"-c", "--config"}, paramLabel = "FILE", description = "A configuration; 'dateline init' writes one to begin with.")
    private Optional<Path> file;

    @Option(names = "--formats", paramLabel = "FORMAT,…",
            description = "Formats to write; xmi,conll,jsonl by default. See 'dateline formats'.")
    private Optional<String> formats;

    @Mixin
    private LayersToMake layers;

    @Option(names = "--date", paramLabel = "DATE", description = "Creation time of articles that state none, such as 2022-02-12.")
    private Optional<String> date;

    @Option(names = "--max-chars", paramLabel = "N", description = "Longest article taken; 1000000 characters by default.")
    private Optional<Integer> maxChars;

    @Option(names = "--splits", paramLabel = "BY", description = "Divide by none (default), hash, date, source or field.")
    private Optional<String> splits;

    @Option(names = "--duplicates", paramLabel = "POLICY", description = "What becomes of duplicates: group (default), drop or keep.")
    private Optional<String> duplicates;

    @Option(names = "--set", paramLabel = "KEY=VALUE",
            description = "Any other value of the configuration, such as corpus.licence=CC0-1.0 or conll.scheme=BILOU.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /**
     * The configuration.
     *
     * @throws CorpusException when it is wrong, or none of its inputs is there
     */
    BuildConfig config() {
        Map<String, String> flags = new LinkedHashMap<>();
        formats.ifPresent(value -> flags.put("formats", "[" + value + "]"));
        if (!layers.asked().isEmpty()) {
            flags.put("pipeline.layers", layers.asked().stream().map(Layer::id).toList().toString());
        }
        date.ifPresent(value -> flags.put("inputs.date", value));
        maxChars.ifPresent(value -> flags.put("inputs.max-chars", value.toString()));
        splits.ifPresent(value -> flags.put("splits.by", value));
        duplicates.ifPresent(value -> flags.put("duplicates.policy", value));
        flags.putAll(settings);
        BuildConfig read = file.map(ConfigFile::read).orElse(BuildConfig.DEFAULT);
        BuildConfig config = ConfigFile.with(read, flags);
        return checked(paths.isEmpty() ? config : config.withInputs(config.inputs().withPaths(paths)));
    }

    private static BuildConfig checked(BuildConfig config) {
        List<String> paths = config.inputs().paths();
        if (paths.isEmpty()) {
            throw CorpusException.usage("name the articles: files, folders or - for standard input; or give --config");
        }
        List<String> missing = Inputs.missing(paths);
        if (missing.size() == paths.size()) {
            throw CorpusException.usage("there is no file or folder '%s'".formatted(String.join("', '", missing)));
        }
        return config;
    }
}
