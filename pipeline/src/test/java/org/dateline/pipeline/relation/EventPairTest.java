package org.dateline.pipeline.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.pipeline.relation.graph.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What two events of a sentence, or of two that follow each other, are to each other. */
class EventPairTest {

    private static LinkDocument linked(String events, String... sentences) throws Exception {
        LinkDocument document = new LinkDocument(sentences);
        for (String event : events.split(",")) {
            document.event(event.split(" ")[0], event.split(" ")[1]);
        }
        return document.link();
    }

    private static List<String> either(LinkDocument document) {
        return document.links().stream().flatMap(link -> List.of(link, turned(link)).stream()).toList();
    }

    private static String turned(String link) {
        String[] parts = link.split(" ");
        return parts[2] + " " + Relation.valueOf(parts[1]).inverse() + " " + parts[0];
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.tsv", delimiter = '\t', quoteCharacter = '\u0000')
    void relatesTheEventsOfASentence(String sentence, String events, String link) throws Exception {
        LinkDocument document = linked(events, sentence);
        assertThat(document.links()).hasSize(1);
        assertThat(either(document)).contains(link);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "stories.tsv", delimiter = '\t', nullValues = "-", quoteCharacter = '\u0000')
    void relatesTheMainEventsOfSentences(String sentence, String next, String events, String link) throws Exception {
        assertThat(linked(events, sentence, next).links()).isEqualTo(link == null ? List.of() : List.of(link));
    }
}
