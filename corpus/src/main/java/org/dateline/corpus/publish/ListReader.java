package org.dateline.corpus.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dateline.corpus.input.Origin;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.plan.DuplicateCluster;
import org.dateline.corpus.plan.Excluded;
import org.dateline.corpus.plan.Quarantined;
import org.dateline.corpus.plan.Stage;
import org.dateline.export.json.Json;

/** Reads the lists that {@link ListWriter} wrote beside the data of a corpus; what was not written is empty. */
public final class ListReader {

    private ListReader() {}

    /** What was corrected by hand before. */
    public static List<ObjectNode> corrections(CorpusLayout layout) throws IOException {
        return lines(layout.corrections());
    }

    /** Documents that failed when the corpus was built, not what of a correction could not be taken; they go before all others. */
    public static List<Quarantined> failed(CorpusLayout layout) throws IOException {
        return lines(layout.quarantine()).stream().filter(line -> !Stage.CORRECT.id().equals(line.path("stage").asText()))
                .map(line -> new Quarantined(-1, origin(line), line.path("id").textValue(), Stage.of(line.path("stage").asText()),
                        line.path("reason").asText())).toList();
    }

    private static Origin origin(ObjectNode line) {
        return new Origin(line.path("input").asText(), line.path("line").asLong());
    }

    /** Documents that were left out; they go before all others. */
    public static List<Excluded> excluded(CorpusLayout layout) throws IOException {
        return lines(layout.excluded()).stream().map(line -> new Excluded(-1, origin(line),
                line.path("id").asText(), line.path("reason").asText())).toList();
    }

    /** Clusters of documents that say the same. */
    public static List<DuplicateCluster> clusters(CorpusLayout layout) throws IOException {
        return lines(layout.duplicates()).stream()
                .map(line -> new DuplicateCluster(line.path("kind").asText(), strings(line.path("documents")), strings(line.path("dropped")))).toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<ObjectNode> lines(Path file) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            lines.add((ObjectNode) Json.parse(line, file.toString(), ++number));
        }
        return lines;
    }
}
