package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.export.FormatOptions;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.returned.ReturnReader;
import org.dateline.export.returned.Returned;
import org.dateline.export.returned.Returned.Author;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.returned.Returns;
import org.dateline.export.returned.ToolFile;
import org.dateline.export.returned.ToolFiles;

/**
 * Label Studio's exports: JSON, an array of tasks with {@code annotations[].result}; and JSON-MIN, an array of objects that hold the
 * regions under the labels' name. Annotations that were skipped ({@code was_cancelled}) are passed over. Predictions count only in a
 * file without any annotation; where others are annotated, a task without annotations was not looked at. The agreed version is the
 * one marked as ground truth.
 */
public final class LabelStudioExport implements ReturnReader {

    private static final Capabilities SHOWS = new LabelStudioFormat().carries(FormatOptions.DEFAULT);

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public String takes() {
        return "JSON or JSON-MIN export (.json)";
    }

    @Override
    public void read(Path path, Returns into) {
        ToolFiles.named(path, ".json").forEach(file -> read(file, into));
    }

    private static void read(ToolFile file, Returns into) {
        JsonNode content = Json.parse(file.text(), file.where(), 0);
        List<JsonNode> tasks = new ArrayList<>();
        (content.isArray() ? content : Json.array().add(content)).forEach(tasks::add);
        boolean annotated = tasks.stream().anyMatch(task -> !task.path("annotations").isEmpty());
        for (int i = 0; i < tasks.size(); i++) {
            Origin origin = new Origin(file.where() + ", task " + (i + 1), 0);
            if (!tasks.get(i).has("data") && !tasks.get(i).has("annotation_id")) {
                throw new MalformedException(origin.file(), 0, "not a task; export as JSON or JSON-MIN");
            }
            task(tasks.get(i), origin, annotated, into);
        }
    }

    private static void task(JsonNode task, Origin origin, boolean annotated, Returns into) {
        if (!task.has("data")) {
            minimal(task, origin, into);
            return;
        }
        for (JsonNode annotation : task.path("annotations")) {
            if (annotation.path("was_cancelled").asBoolean()) {
                into.passOver("skipped by the annotator");
            } else {
                into.add(returned(task.path("data"), annotation.path("result"), author(annotation), origin));
            }
        }
        if (!annotated && task.path("predictions").path(0).has("result")) {
            into.add(returned(task.path("data"), task.path("predictions").path(0).path("result"), Author.UNKNOWN, origin));
        } else if (task.path("annotations").isEmpty()) {
            into.passOver("not annotated");
        }
    }

    private static Author author(JsonNode annotation) {
        JsonNode by = annotation.path("completed_by");
        String name = by.isObject() ? by.path("email").asText(by.path("id").asText()) : by.isMissingNode() || by.isNull() ? null : by.asText();
        String time = string(annotation, "updated_at");
        return new Author(name, time == null ? string(annotation, "created_at") : time, annotation.path("ground_truth").asBoolean());
    }

    private static Returned returned(JsonNode data, JsonNode regions, Author author, Origin origin) {
        ReturnedSpans spans = new ReturnedSpans(origin, string(data, "text"));
        LabelStudioRegions.read(regions, spans);
        return new Returned(origin, string(data, "document"), null, author, spans.document(), SHOWS, Returned.correctable(SHOWS));
    }

    /** A task as JSON-MIN has it: no relations, no ids of regions. */
    private static void minimal(JsonNode task, Origin origin, Returns into) {
        ReturnedSpans spans = new ReturnedSpans(origin, string(task, "text"));
        task.forEach(field -> field.forEach(value -> LabelStudioRegions.region(value, null, spans)));
        Set<Facet> layers = Returned.correctable(SHOWS).stream().filter(layer -> layer != Facet.TLINKS).collect(Collectors.toSet());
        Author author = new Author(string(task, "annotator"), string(task, "updated_at"), false);
        into.add(new Returned(origin, string(task, "document"), null, author, spans.document(), SHOWS, layers));
    }
}
