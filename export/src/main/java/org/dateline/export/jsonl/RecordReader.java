package org.dateline.export.jsonl;

import static org.dateline.export.json.Json.number;
import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.export.MalformedException;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.ProcessingStep;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;
import org.dateline.export.view.Zone;

/** Reads a document from its JSON object; layers that are missing are empty. */
public final class RecordReader {

    private final JsonNode record;
    private final CodePoints points;
    private final int length;
    private final String where;
    private final int line;

    private RecordReader(JsonNode record, String where, int line) {
        this.record = record;
        this.where = where;
        this.line = line;
        for (String key : List.of("id", "text")) {
            if (string(record, key) == null) {
                throw new MalformedException(where, line, "the record has no " + key);
            }
        }
        this.points = CodePoints.of(string(record, "text"));
        this.length = string(record, "text").length();
    }

    /**
     * The document a record describes.
     *
     * @param where names the file in messages
     * @param line its line, or 0
     */
    public static DocumentView toView(JsonNode record, String where, int line) {
        return new RecordReader(record, where, line).view();
    }

    private DocumentView view() {
        return new DocumentView(string(record, "id"), string(record, "language"), string(record, "text"), metadata(),
                items(record, "zones", each -> new Zone(begin(each), end(each), string(each, "kind"))),
                items(record, "sentences", each -> new Sentence(begin(each), end(each))), items(record, "tokens", this::token),
                items(record, "entities", this::entity), items(record, "events", this::event), items(record, "timexes", this::timex),
                items(record, "tlinks", RecordReader::link), items(record, "provenance", RecordReader::step));
    }

    private static <T> List<T> items(JsonNode owner, String key, Function<JsonNode, T> toRecord) {
        List<T> items = new ArrayList<>();
        owner.path(key).forEach(each -> items.add(toRecord.apply(each)));
        return items;
    }

    private Metadata metadata() {
        Map<String, String> extra = new LinkedHashMap<>();
        record.path("meta").properties().forEach(entry -> extra.put(entry.getKey(), plain(entry.getValue())));
        return new Metadata(string(record, "dct"), string(record, "place"), string(record, "title"), string(record, "source"),
                string(record, "url"), string(record, "licence"), extra);
    }

    private static String plain(JsonNode value) {
        return value.isNull() ? null : value.isTextual() ? value.asText() : value.toString();
    }

    private int begin(JsonNode node) {
        return offset(node, "start");
    }

    private int end(JsonNode node) {
        return offset(node, "end");
    }

    private int offset(JsonNode node, String key) {
        int offset = node.path(key).isInt() ? points.toUtf16(node.get(key).asInt()) : -1;
        if (offset < 0 || offset > length) {
            throw new MalformedException(where, line, "no such place in the text: " + node);
        }
        return offset;
    }

    private Token token(JsonNode node) {
        int head = node.path("head").isInt() ? node.get("head").asInt() : Token.NO_HEAD;
        return new Token(begin(node), end(node), string(node, "lemma"), string(node, "upos"), string(node, "xpos"), head,
                string(node, "deprel"));
    }

    private Entity entity(JsonNode node) {
        return new Entity(string(node, "id"), begin(node), end(node), string(node, "label"), string(node, "entity"),
                string(node, "canonical"), number(node, "score"));
    }

    private Event event(JsonNode node) {
        return new Event(string(node, "id"), begin(node), end(node), string(node, "class"), string(node, "tense"),
                string(node, "aspect"), string(node, "polarity"), string(node, "modality"), string(node, "pos"), number(node, "score"),
                string(node, "earliest"), string(node, "latest"), items(node, "participants",
                        each -> new Event.Participant(string(each, "role"), begin(each), end(each), string(each, "target"))));
    }

    private Timex timex(JsonNode node) {
        return new Timex(string(node, "id"), begin(node), end(node), string(node, "type"), string(node, "value"), string(node, "mod"),
                string(node, "quant"), string(node, "freq"), node.path("temporal_function").asBoolean(), string(node, "function"),
                string(node, "anchor"), string(node, "begin_point"), string(node, "end_point"), string(node, "earliest"),
                string(node, "latest"));
    }

    private static TemporalLink link(JsonNode node) {
        return new TemporalLink(string(node, "id"), string(node, "source"), string(node, "target"), string(node, "relation"),
                number(node, "score"));
    }

    private static ProcessingStep step(JsonNode node) {
        return new ProcessingStep(string(node, "layer"), string(node, "component"), string(node, "version"), string(node, "model"),
                string(node, "parameters"));
    }
}
