package org.dateline.pipeline.event.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.pipeline.event.training.GoldDocument.Span;

/**
 * The corpora the model is trained on: JSON Lines with {@code id}, {@code text}, {@code scope} and {@code events} as arrays whose
 * first two items are code-point offsets.
 */
enum GoldCorpus {
    MEANTIME("meantime-dev", "NewsReader MEANTIME", "CC BY 4.0"),
    ECB_PLUS_TRAIN("ecbplus-train", "ECB+", "CC BY 3.0"),
    ECB_PLUS_DEV("ecbplus-dev", "ECB+", "CC BY 3.0"),
    EVENT_STORY_LINE("eventstoryline-dev", "EventStoryLine 1.5", "CC BY 3.0");

    /** Documents of ECB+ and EventStoryLine are named after the topic they belong to. */
    private static final Pattern TOPIC = Pattern.compile("(\\d+)_.*");

    private final String file;
    private final String title;
    private final String licence;

    GoldCorpus(String file, String title, String licence) {
        this.file = file;
        this.title = title;
        this.licence = licence;
    }

    String file() {
        return file;
    }

    /** Name and licence, as the attribution gives them. */
    String attribution() {
        return title + " (" + licence + ")";
    }

    /** Reads the corpus from a folder of gold files. */
    List<GoldDocument> read(Path folder) throws IOException {
        Path path = folder.resolve(file + ".jsonl");
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString(), null, "the gold folder must hold it");
        }
        ObjectMapper json = new ObjectMapper();
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
            documents.add(document(json.readTree(line)));
        }
        return documents;
    }

    private GoldDocument document(JsonNode json) {
        String text = json.get("text").asText();
        List<Span> scope = spans(json.get("scope"), text);
        GoldDocument all = new GoldDocument(file, group(json.get("id").asText()), text, scope, Set.of());
        Set<Span> events = spans(json.get("events"), text).stream().filter(span -> all.inScope(span.begin()))
                .collect(Collectors.toUnmodifiableSet());
        return new GoldDocument(file, all.group(), text, scope, events);
    }

    private static String group(String id) {
        Matcher topic = TOPIC.matcher(id);
        return topic.matches() ? "topic " + topic.group(1) : id;
    }

    private static List<Span> spans(JsonNode array, String text) {
        List<Span> spans = new ArrayList<>();
        array.forEach(span -> spans.add(new Span(text.offsetByCodePoints(0, span.get(0).asInt()),
                text.offsetByCodePoints(0, span.get(1).asInt()))));
        return spans;
    }
}
