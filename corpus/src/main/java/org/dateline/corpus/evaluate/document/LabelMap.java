package org.dateline.corpus.evaluate.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Translates the labels of one annotation scheme into those of another, or drops them. */
public final class LabelMap {

    /** Leaves every label as it is. */
    public static final LabelMap NONE = new LabelMap(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY = "*";
    private static final Set<String> DROP = Set.of("-", "O", "null");

    private final Map<String, Optional<String>> targets;

    private LabelMap(Map<String, Optional<String>> targets) {
        this.targets = Map.copyOf(targets);
    }

    /**
     * Reads a map: a JSON object, or lines {@code FROM TO} with comments after {@code #}. The label {@code *} stands for all that are not
     * named; {@code -} (null in JSON) drops.
     *
     * @throws EvaluationInputException where the file cannot be read
     */
    public static LabelMap read(Path file) throws EvaluationInputException {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw EvaluationInputException.unreadable(file, e);
        }
    }

    static LabelMap parse(String text) throws JsonProcessingException {
        return new LabelMap(text.stripLeading().startsWith("{") ? ofJson(JSON.readTree(text)) : ofLines(text));
    }

    private static Map<String, Optional<String>> ofJson(JsonNode json) {
        Map<String, Optional<String>> targets = new HashMap<>();
        json.properties().forEach(entry ->
                targets.put(entry.getKey(), Optional.of(entry.getValue()).filter(label -> !label.isNull()).map(JsonNode::asText)));
        return targets;
    }

    private static Map<String, Optional<String>> ofLines(String text) {
        Map<String, Optional<String>> targets = new HashMap<>();
        text.lines().map(line -> line.replaceFirst("#.*", "").strip().split("\\s+")).filter(words -> !words[0].isEmpty())
                .forEach(words -> targets.put(words[0], words.length < 2 || DROP.contains(words[1])
                        ? Optional.empty() : Optional.of(words[1])));
        return targets;
    }

    /** Whether no label is changed. */
    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** The label's translation; empty where it is dropped. */
    public Optional<String> apply(String label) {
        Optional<String> kept = Optional.ofNullable(label);
        return kept.map(targets::get).orElseGet(() -> targets.getOrDefault(ANY, kept));
    }
}
