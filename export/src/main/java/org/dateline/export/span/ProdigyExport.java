package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.export.FormatOptions;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.returned.Returns;
import org.dateline.export.returned.ToolFiles;

/**
 * What {@code prodigy db-out} writes: JSONL with text, spans, meta and the answer. Rejected and ignored tasks are passed over. Tokens
 * are Prodigy's to show, not to correct. The document is told by {@code meta.id}, which we wrote.
 */
public final class ProdigyExport implements ReturnReader {

    private static final int DIGITS_OF_TIME = 20;
    private static final Capabilities SHOWS = new ProdigyFormat().carries(FormatOptions.DEFAULT);
    private static final Set<Facet> LAYERS = Returned.correctable(SHOWS).stream().filter(layer -> layer != Facet.TOKENS).collect(Collectors.toSet());

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public String takes() {
        return "what 'prodigy db-out' writes (.jsonl)";
    }

    @Override
    public void read(Path path, Returns into) {
        ToolFiles.named(path, ".jsonl").forEach(file -> file.eachRow((task, origin) -> task(task, origin, into)));
    }

    private static void task(JsonNode task, Origin origin, Returns into) {
        String answer = task.path("answer").asText("accept");
        if (!answer.equals("accept")) {
            into.passOver("answered with " + answer);
            return;
        }
        if (!task.has("answer") && !task.has("spans")) {
            throw new MalformedException(origin.file(), origin.line(), "neither answer nor spans; give what 'prodigy db-out' writes");
        }
        ReturnedSpans spans = new ReturnedSpans(origin, string(task, "text"));
        task.path("spans").forEach(span ->
                spans.span(null, span.path("start").asInt(-1), span.path("end").asInt(-1), span.path("label").asText(), string(span, "text")));
        into.add(new Returned(origin, string(task.path("meta"), "id"), null, author(task), spans.document(), SHOWS, LAYERS));
    }

    private static Author author(JsonNode task) {
        String annotator = string(task, "_annotator_id");
        JsonNode time = task.path("_timestamp");
        String padded = "0".repeat(DIGITS_OF_TIME) + time.asLong();
        return new Author(annotator == null ? string(task, "_session_id") : annotator,
                time.isNumber() ? padded.substring(padded.length() - DIGITS_OF_TIME) : null, false);
    }
}
