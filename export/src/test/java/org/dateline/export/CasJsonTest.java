package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CAS JSON as its specification has it, of which UIMA's own reader asks less than cassis. */
class CasJsonTest {

    @TempDir
    private Path folder;

    @Test
    void aSofaComesBeforeWhatRefersToIt() throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random().subList(0, 100));
        Samples.roundTrip(Formats.get("cas-json"), documents, folder);
        List<Path> files = CorpusFolder.list(folder.resolve("cas-json"), ".json");
        assertThat(files).hasSameSizeAs(documents);
        int annotations = 0;
        for (Path file : files) {
            Set<Integer> seen = new HashSet<>();
            for (JsonNode structure : Json.parse(Files.readString(file), file.toString(), 0).get("%FEATURE_STRUCTURES")) {
                if (structure.has("@sofa")) {
                    assertThat(seen).as(file.toString()).contains(structure.get("@sofa").asInt());
                    annotations++;
                }
                assertThat(seen.add(structure.get("%ID").asInt())).as(file.toString()).isTrue();
            }
        }
        assertThat(annotations).isGreaterThan(1000);
    }
}
