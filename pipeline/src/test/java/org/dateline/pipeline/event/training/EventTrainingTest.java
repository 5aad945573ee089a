package org.dateline.pipeline.event.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.pipeline.event.EventModel;
import org.dateline.pipeline.event.training.GoldDocument.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on gold that is written here. */
class EventTrainingTest {

    private static final List<String> TOWNS = List.of("Bergen", "Porto", "Gdansk", "Nantes", "Cork", "Malmo", "Trieste", "Varna");
    private static final String EMOJI = "\uD83D\uDE82 ";

    @TempDir
    private Path folder;

    private Path gold() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        for (GoldCorpus corpus : GoldCorpus.values()) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < TOWNS.size(); i++) {
                lines.append(line(i + "_" + corpus.file(), EMOJI + "A train from " + TOWNS.get(i) + " collided with a truck.")).append('\n');
            }
            Files.writeString(gold.resolve(corpus.file() + ".jsonl"), lines);
        }
        return gold;
    }

    private static ObjectNode line(String id, String text) {
        ObjectNode line = new ObjectMapper().createObjectNode().put("id", id).put("text", text);
        span(line.putArray("scope"), text, 0, text.length());
        int begin = text.indexOf("collided");
        span(line.putArray("events"), text, begin, begin + "collided".length());
        return line;
    }

    private static void span(ArrayNode spans, String text, int begin, int end) {
        spans.addArray().add(text.codePointCount(0, begin)).add(text.codePointCount(0, end)).add("OCCURRENCE");
    }

    @Test
    void theSameGoldGivesTheSameBytes() throws Exception {
        Path gold = gold();
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        List<String> report = EventTraining.train(gold, first);
        EventTraining.train(gold, second);
        for (String file : List.of(EventModel.RESOURCE, EventTraining.REPORT)) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
        assertThat(report).anyMatch(line -> line.startsWith("| meantime-dev | 8 | 8 | 100.0 | 100.0 | 100.0 |"));
    }

    @Test
    void readsCodePointsAndTopics() throws Exception {
        GoldDocument document = GoldCorpus.MEANTIME.read(gold()).get(3);
        assertThat(document.group()).isEqualTo("topic 3");
        Span event = document.events().iterator().next();
        assertThat(document.text().substring(event.begin(), event.end())).isEqualTo("collided");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> EventTraining.train(folder, folder)).isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("meantime-dev.jsonl").hasMessageContaining("gold folder");
    }
}
