package org.dateline.export.span;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dateline.export.CorpusWriter;
import org.dateline.export.FormatOptions;
import org.dateline.export.Rendition;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.Json;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;

/**
 * Writes arrays of tasks, each below the size the tool imports, and the configuration with the known labels and those that
 * occurred.
 */
final class LabelStudioWriter implements CorpusWriter {

    private static final int MOST_BYTES = 40_000_000;
    private static final int MOST_TASKS = 100_000;

    private final Path folder;
    private final FormatOptions options;
    private final List<WrittenFile> files = new ArrayList<>();
    private final TreeSet<String> labels = new TreeSet<>(KnownLabels.SPANS);
    private final TreeSet<String> relations = new TreeSet<>(KnownLabels.RELATIONS);
    private OutputFile file;
    private int number;
    private int tasks;
    private long bytes;
    private boolean closed;

    LabelStudioWriter(Path folder, FormatOptions options) {
        this.folder = folder;
        this.options = options;
        begin();
    }

    private void begin() {
        String name = String.format(Locale.ROOT, "%s-%05d.json", options.split(), ++number);
        file = OutputFile.create(folder.resolve(name), options.overwrite());
        tasks = 0;
        bytes = 0;
    }

    @Override
    public void write(Rendition document) {
        byte[] task = Json.line(task(document.view())).getBytes(StandardCharsets.UTF_8);
        if (tasks > 0 && (bytes + task.length > MOST_BYTES || tasks == MOST_TASKS)) {
            finish();
            begin();
        }
        file.write(tasks == 0 ? "[\n" : ",\n");
        file.write(task);
        tasks++;
        bytes += task.length;
    }

    private void finish() {
        try (OutputFile current = file) {
            current.write(tasks == 0 ? "[]\n" : "\n]\n");
            files.add(current.commit());
        }
    }

    private ObjectNode task(DocumentView document) {
        CodePoints points = CodePoints.of(document.text());
        ObjectNode task = Json.object();
        ObjectNode data = task.putObject("data").put("text", document.text()).put("document", document.id());
        SpanRows.putMetadata(data, document);
        ArrayNode result = task.putArray("predictions").addObject().put("model_version", "dateline").putArray("result");
        for (LabelledSpan span : LabelledSpan.of(document)) {
            labels.add(span.label());
            ObjectNode value = result.addObject().put("id", span.id()).put("from_name", "label").put("to_name", "text")
                    .put("type", "labels").putObject("value");
            value.put("start", points.fromUtf16(span.begin())).put("end", points.fromUtf16(span.end()))
                    .put("text", document.textOf(span)).putArray("labels").add(span.label());
        }
        for (TemporalLink link : document.tlinks()) {
            relations.add(link.relation());
            result.addObject().put("type", "relation").put("from_id", link.source()).put("to_id", link.target())
                    .put("direction", "right").putArray("labels").add(link.relation());
        }
        return task;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        finish();
        try (OutputFile config = OutputFile.create(folder.resolve("config.xml"), options.overwrite())) {
            config.write(LabelStudioConfig.of(labels, relations));
            files.add(config.commit());
        }
    }

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
