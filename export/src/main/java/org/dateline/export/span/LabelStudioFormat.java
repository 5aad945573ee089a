package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.json.Json;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Identifiers;
import org.dateline.export.reduce.LinksInText;
import org.dateline.export.reduce.NoNulls;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.view.DocumentView;

/** Label Studio: tasks with predictions, and the labelling configuration that fits them. */
public final class LabelStudioFormat implements Format {

    static final String FOLDER = "label-studio";

    private static final Capabilities CARRIES = Capabilities.of(SpanRows.METADATA).and(Facet.ENTITIES, Facet.ENTITY_IDS, Facet.EVENTS,
            Facet.EVENT_IDS, Facet.TIMEXES, Facet.TIMEX_IDS, Facet.TLINKS).then(new LinksInText(), new NoNulls());

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public String summary() {
        return "tasks with predictions and the labelling XML; for Label Studio";
    }

    @Override
    public boolean dividesSplits() {
        return true;
    }

    @Override
    public boolean takesAllSplits() {
        return true;
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return CARRIES;
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new LabelStudioWriter(corpus.resolve(FOLDER), options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        List<Path> files = CorpusFolder.list(corpus.resolve(FOLDER), ".json").stream()
                .filter(file -> file.getFileName().toString().matches(options.split() + "-[0-9]+\\.json")).toList();
        return files.stream().flatMap(file -> {
            JsonNode tasks = Json.parse(CorpusFolder.text(file), file.toString(), 0);
            return StreamSupport.stream(tasks.spliterator(), false).map(task -> decode(task, file.toString()));
        });
    }

    private static DocumentView decode(JsonNode task, String where) {
        JsonNode data = task.path("data");
        DocumentView bare = SpanRows.bare(string(data, "document"), string(data, "text"), data, where, 0);
        ReturnedSpans spans = new ReturnedSpans(new Origin(where, 0), bare);
        LabelStudioRegions.read(result(task), spans);
        return Identifiers.renumber(spans.document(), CARRIES.facets());
    }

    /** What the last person made of the text, or what was predicted when nobody has looked at it. */
    private static JsonNode result(JsonNode task) {
        JsonNode result = task.path("predictions").path(0).path("result");
        for (JsonNode annotation : task.path("annotations")) {
            if (!annotation.path("was_cancelled").asBoolean()) {
                result = annotation.path("result");
            }
        }
        return result;
    }
}
