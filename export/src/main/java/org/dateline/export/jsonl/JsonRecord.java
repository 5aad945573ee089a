package org.dateline.export.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.json.JsonText;
import org.dateline.export.view.DocumentView;

/** A record as one JSON object. */
public class JsonRecord implements RecordSink {

    private JsonText json;

    /** Goes on where the text has come to. */
    protected JsonRecord(JsonText json) {
        this.json = json;
    }

    /** Goes on in another text. */
    protected final void goOnIn(JsonText other) {
        json = other;
    }

    /** Appends a document's record to a text; names as in {@link RecordWriter#record}. */
    static void write(DocumentView document, List<String> metadata, Utf8Text text) {
        JsonText json = JsonText.to(text).object();
        new RecordWriter(document, new JsonRecord(json)).record(metadata);
        json.endObject();
    }

    /** A document's record as a tree. */
    public static JsonNode tree(DocumentView document) {
        Utf8Text text = new Utf8Text(document.text().length());
        write(document, List.of(), text);
        return Json.parse(text.toString(), document.id(), 0);
    }

    @Override
    public void put(String name, String value) {
        json.put(name, value);
    }

    @Override
    public void put(String name, int value) {
        json.put(name, value);
    }

    @Override
    public void put(String name, Double value) {
        json.put(name, value);
    }

    @Override
    public void put(String name, boolean value) {
        json.put(name, value);
    }

    @Override
    public void putUnknown(String name) {
        json.put(name, (String) null);
    }

    @Override
    public void putMeta(Map<String, String> meta) {
        json.name("meta").object();
        meta.forEach(json::put);
        json.endObject();
    }

    @Override
    public void beginList(String name) {
        json.name(name).array();
    }

    @Override
    public void beginItem() {
        json.object();
    }

    @Override
    public void endItem() {
        json.endObject();
    }

    @Override
    public void endList() {
        json.endArray();
    }
}
