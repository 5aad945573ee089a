package org.dateline.export.span;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.dateline.export.CorpusWriter;
import org.dateline.export.FormatOptions;
import org.dateline.export.Rendition;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.JsonText;
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
        byte[] task = task(document.view());
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

    private byte[] task(DocumentView document) {
        Utf8Text text = new Utf8Text(document.text().length());
        JsonText task = JsonText.to(text).object().name("data").object().put("text", document.text()).put("document", document.id());
        SpanRows.putMetadata(task, document);
        task.endObject().name("predictions").array().object().put("model_version", "dateline").name("result").array();
        regions(document, task);
        for (TemporalLink link : document.tlinks()) {
            relations.add(link.relation());
            task.object().put("type", "relation").put("from_id", link.source()).put("to_id", link.target()).put("direction", "right");
            task.name("labels").array().add(link.relation()).endArray().endObject();
        }
        task.endArray().endObject().endArray().endObject();
        return text.toBytes();
    }

    private void regions(DocumentView document, JsonText task) {
        CodePoints points = CodePoints.of(document.text());
        for (LabelledSpan span : LabelledSpan.of(document)) {
            labels.add(span.label());
            task.object().put("id", span.id()).put("from_name", "label").put("to_name", "text").put("type", "labels");
            task.name("value").object().put("start", points.fromUtf16(span.begin())).put("end", points.fromUtf16(span.end()))
                    .put("text", document.textOf(span)).name("labels").array().add(span.label()).endArray().endObject().endObject();
        }
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
