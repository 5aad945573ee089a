package org.dateline.corpus.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.failure.IoMessages;
import org.dateline.corpus.input.InputOptions;

/** Reads a configuration from YAML and changes it by settings such as {@code splits.by=hash}. */
public final class ConfigFile {

    private static final String SETTINGS = "settings";

    private ConfigFile() {}

    /**
     * Reads a file; its inputs are looked for beside it.
     *
     * @throws CorpusException when it is not there or wrong; the message names the line
     */
    public static BuildConfig read(Path file) {
        String text = text(file);
        try {
            boolean empty = ConfigMapper.YAML.readTree(text).isMissingNode();
            BuildConfig config = empty ? BuildConfig.DEFAULT : ConfigMapper.YAML.readValue(text, BuildConfig.class);
            return config.withInputs(beside(file, config.inputs()));
        } catch (JsonProcessingException e) {
            throw CorpusException.usage(file + ConfigProblem.line(e, text) + ": " + ConfigProblem.of(e));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw CorpusException.usage("the configuration '%s' cannot be read: %s".formatted(file, IoMessages.of(e)));
        }
    }

    private static InputOptions beside(Path file, InputOptions inputs) {
        Path folder = file.toAbsolutePath().getParent();
        boolean here = folder.equals(Path.of("").toAbsolutePath());
        return here ? inputs : inputs.withPaths(inputs.paths().stream()
                .map(path -> path.equals(InputOptions.STANDARD_INPUT) ? path : folder.resolve(path).toString()).toList());
    }

    /**
     * The configuration with some values replaced.
     *
     * @param settings values by the keys of the file, divided by dots; values are written as in the file
     * @throws CorpusException when a key or value is wrong; the message names it
     */
    public static BuildConfig with(BuildConfig config, Map<String, String> settings) {
        ObjectNode tree = ConfigMapper.YAML.valueToTree(config);
        settings.forEach((key, value) -> set(tree, key, value));
        try {
            return ConfigMapper.YAML.treeToValue(tree, BuildConfig.class);
        } catch (JsonProcessingException e) {
            throw CorpusException.usage(ConfigProblem.ofSetting(String.join(", ", settings.keySet()), e));
        }
    }

    private static void set(ObjectNode tree, String key, String value) {
        try {
            ObjectNode parent = tree;
            List<String> steps = steps(key);
            for (String step : steps.subList(0, steps.size() - 1)) {
                parent = parent.withObjectProperty(step);
            }
            parent.set(steps.get(steps.size() - 1), value(value));
        } catch (JsonProcessingException e) {
            throw CorpusException.usage(ConfigProblem.ofSetting(key, e));
        } catch (UnsupportedOperationException e) {
            throw CorpusException.usage("setting %s: there is no such key".formatted(key));
        }
    }

    /** The way to a key; a setting of a format has dots of its own. */
    private static List<String> steps(String key) {
        String setting = key.startsWith(SETTINGS + ".") ? key.substring(SETTINGS.length() + 1) : key;
        return FormatChoice.isSetting(setting) ? List.of(SETTINGS, setting) : List.of(key.split("\\."));
    }

    /** A number, truth value, list or text; a text may hold a colon. */
    private static JsonNode value(String written) throws JsonProcessingException {
        JsonNode read = ConfigMapper.YAML.readTree(written);
        return read.isObject() || read.isMissingNode() ? TextNode.valueOf(written) : read;
    }

    /**
     * The configuration that a tree of {@link #tree} stands for.
     *
     * @throws CorpusException when it is not one of this version
     */
    public static BuildConfig of(JsonNode tree) {
        try {
            return ConfigMapper.YAML.treeToValue(tree, BuildConfig.class);
        } catch (JsonProcessingException e) {
            throw CorpusException.usage("the manifest's configuration: " + ConfigProblem.of(e));
        }
    }

    /** The configuration as a tree, for the manifest; it does not say where on the machine the inputs lie. */
    public static JsonNode tree(BuildConfig config) {
        return ConfigMapper.YAML.valueToTree(config.withInputs(config.inputs().published()));
    }
}
