package org.dateline.export.span;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.export.CorpusWriter;
import org.dateline.export.OutputException;
import org.dateline.export.Rendition;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.json.JsonText;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;

/** Writes the tasks of each split, and the one configuration of the corpus with the known labels and those that occurred. */
final class LabelStudioWriter implements CorpusWriter {

    private final Path folder;
    private final boolean overwrite;
    private final Map<String, LabelStudioTasks> splits = new TreeMap<>();
    private final List<WrittenFile> files = new ArrayList<>();
    private final TreeSet<String> labels = new TreeSet<>(KnownLabels.SPANS);
    private final TreeSet<String> relations = new TreeSet<>(KnownLabels.RELATIONS);
    private boolean closed;

    LabelStudioWriter(Path folder, boolean overwrite) {
        this.folder = folder;
        this.overwrite = overwrite;
        if (!overwrite && Files.exists(config())) {
            throw OutputException.exists(config());
        }
    }

    private Path config() {
        return folder.resolve("config.xml");
    }

    @Override
    public void write(Rendition document) {
        splits.computeIfAbsent(document.split(), split -> new LabelStudioTasks(folder, split, overwrite, files::add))
                .add(task(document.view()));
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
        splits.values().forEach(LabelStudioTasks::close);
        try (OutputFile config = OutputFile.create(config(), overwrite)) {
            config.write(LabelStudioConfig.of(labels, relations));
            files.add(config.commit());
        }
    }

    @Override
    public List<WrittenFile> files() {
        return List.copyOf(files);
    }
}
