package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text with emoji shows what an offset counts: the words that a format's own numbers cut out are the annotated words. */
class OffsetsTest {

    private static final DocumentView EMOJI = Samples.awkward().get("emoji");
    private static final List<String> ANNOTATED = List.of("Ana Öz", "🏳️‍🌈", "left", "𝔘lm", "12 May");

    @TempDir
    private Path folder;

    private String written(String format, String file) {
        Samples.roundTrip(Formats.get(format), List.of(EMOJI), folder);
        return CorpusFolder.text(folder.resolve(file));
    }

    /** Words between two code points, as Python cuts them. */
    private static String codePoints(int start, int end) {
        int[] points = EMOJI.text().codePoints().toArray();
        return new String(points, start, end - start);
    }

    @Test
    void countCodePointsInJsonl() {
        JsonNode record = Json.parse(written("jsonl", "data/train-00000-of-00001.jsonl"), "jsonl", 1);
        for (String layer : List.of("tokens", "entities", "events", "timexes")) {
            assertThat(record.get(layer)).isNotEmpty().allSatisfy(item -> assertThat(codePoints(item.get("start").asInt(), item.get("end").asInt()))
                    .isEqualTo(item.path(layer.equals("tokens") ? "form" : "text").asText()));
        }
    }

    @Test
    void countCodePointsInBrat() {
        assertThat(written("brat", "brat/emoji.ann").lines().filter(line -> line.startsWith("T"))).hasSize(5).allSatisfy(line -> {
            String[] columns = line.split("\t");
            String[] fields = columns[1].split(" ");
            assertThat(codePoints(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]))).isEqualTo(columns[2]);
        });
    }

    @Test
    void countCodePointsInDoccano() {
        JsonNode labels = Json.parse(written("doccano", "doccano/train.jsonl"), "doccano", 1).get("label");
        assertThat(labels).extracting(label -> codePoints(label.get(0).asInt(), label.get(1).asInt())).containsExactlyElementsOf(ANNOTATED);
    }

    @Test
    void countCodePointsInLabelStudioAndProdigy() {
        JsonNode result = Json.parse(written("label-studio", "label-studio/train-00001.json"), "ls", 1).at("/0/predictions/0/result");
        assertThat(result.findValues("value")).hasSameSizeAs(ANNOTATED).allSatisfy(value ->
                assertThat(codePoints(value.get("start").asInt(), value.get("end").asInt())).isEqualTo(value.get("text").asText()));
        JsonNode row = Json.parse(written("prodigy", "prodigy/train.jsonl"), "prodigy", 1);
        assertThat(row.get("spans")).extracting(span -> codePoints(span.get("start").asInt(), span.get("end").asInt()))
                .containsExactlyElementsOf(ANNOTATED);
        assertThat(row.get("spans")).extracting(span -> row.get("tokens").get(span.get("token_end").asInt()).get("text").asText())
                .containsExactly("Öz", "🌈", "left", "𝔘lm", "May");
    }

    @Test
    void countUtf16InWebAnno() {
        assertThat(written("webanno-tsv", "webanno-tsv/emoji.tsv").lines().filter(line -> line.matches("[0-9].*"))).isNotEmpty()
                .allSatisfy(line -> {
                    String[] cells = line.split("\t");
                    String[] ends = cells[1].split("-");
                    assertThat(EMOJI.text().substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).isEqualTo(cells[2]);
                });
    }

    @Test
    void coverTheWholeTextInSpacy() {
        JsonNode annotations = Json.parse(written("spacy", "spacy/train.jsonl"), "spacy", 1).get("annotations");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < annotations.get("words").size(); i++) {
            text.append(annotations.get("words").get(i).asText()).append(annotations.get("spaces").get(i).asBoolean() ? " " : "");
        }
        assertThat(text).hasToString(EMOJI.text());
    }
}
