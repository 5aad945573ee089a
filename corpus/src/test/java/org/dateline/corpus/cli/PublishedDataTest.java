package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.testing.DeclaredTable;
import org.dateline.corpus.testing.NewsGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published loads with the columns that its card declares, in a reader that is not ours, whatever metadata the articles have. */
class PublishedDataTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ARTICLES = 30;

    @TempDir
    private Path folder;
    private Path corpus;

    /** Builds a corpus of articles of which every second one has the first, every other the second piece of JSON too. */
    private void build(String even, String odd, String formats) throws IOException {
        NewsGenerator news = new NewsGenerator(4);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String further = i % 2 == 0 ? even : odd;
            lines.add("{\"id\":\"a%d\",\"text\":%s%s}".formatted(i, JSON.writeValueAsString(news.text(20)), further.isEmpty() ? "" : "," + further));
        }
        Path input = Files.write(folder.resolve("news.jsonl"), lines);
        corpus = folder.resolve("corpus");
        Run run = Run.of("build", input.toString(), "--output", corpus.toString(), "--splits", "hash", "--formats", formats);
        assertThat(run.code()).as(run.err()).isZero();
        Run verified = Run.of("verify", corpus.toString());
        assertThat(verified.code()).as(verified.out()).isZero();
    }

    private JsonNode card() throws IOException {
        String card = Files.readString(corpus.resolve("README.md"));
        return new YAMLMapper().readTree(card.substring(4, card.indexOf("\n---\n", 4)));
    }

    private List<JsonNode> records(String file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve(file))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    private void loadsAsDeclared() throws IOException, SQLException {
        DeclaredTable declared = new DeclaredTable(card().at("/dataset_info/features"));
        int loaded = 0;
        for (JsonNode data : card().at("/configs/0/data_files")) {
            String file = data.get("path").asText();
            List<JsonNode> written = records("data/" + data.get("split").asText() + "-00000-of-00001.jsonl");
            List<JsonNode> read = declared.rows(corpus.resolve(file));
            assertThat(read).hasSameSizeAs(written);
            for (int i = 0; i < read.size(); i++) {
                assertThat(declared.difference(written.get(i), read.get(i))).isNull();
            }
            loaded += read.size();
        }
        assertThat(loaded).isEqualTo(ARTICLES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "none          | ``                                               | ``",
        "in some       | \"section\":\"weather\"                          | ``",
        "of two shapes | \"section\":\"weather\",\"n\":1                  | \"author\":{\"name\":\"Ana\"},\"n\":\"one\"",
        "nested        | \"tags\":[{\"t\":1},[]]                          | \"tags\":null",
        "odd names     | \"a b.c\":\"x\",\"no\":\"y\",\"~\":\"\uD83D\uDE00\" | \"q\\\"'\\\\\":\"z\",\"h\\ud83d\":\"\\udc00\"",
        "dates         | \"date\":\"2020-01-01\",\"seen\":\"2020-01-02\"    | \"date\":\"2020-01-03T10:00\"",
        "broken dates  | \"date\":\"2020-01-01\",\"seen\":\"2020-02-30\"    | \"date\":\"2020-01\"",
    })
    void loadsWithMetadata(String what, String even, String odd) throws IOException, SQLException {
        build(even, odd, "jsonl,xmi");
        loadsAsDeclared();
        List<JsonNode> records = records("data/train-00000-of-00001.jsonl");
        List<String> names = names(records.get(0));
        assertThat(names).as("an object without fields cannot become Parquet").isNotEmpty();
        assertThat(records).allSatisfy(record -> assertThat(names(record)).isEqualTo(names));
    }

    private static List<String> names(JsonNode record) {
        List<String> names = new ArrayList<>();
        record.get("meta").fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void declaresPointsInTimeOnlyWhereAllValuesAre() throws IOException {
        build("\"date\":\"2020-01-01\",\"seen\":\"2020-01-02\"", "\"date\":\"2020-01-03T10:00\",\"seen\":\"soon\"", "jsonl");
        assertThat(DeclaredTable.typesOf(card().at("/dataset_info/features")))
                .containsAllEntriesOf(Map.of("dct", "timestamp[s]", "meta.seen", "string", "id", "string"));
        build("\"date\":\"2020-01-01\"", "\"date\":\"2020-01\"", "jsonl");
        assertThat(DeclaredTable.typesOf(card().at("/dataset_info/features"))).containsEntry("dct", "string");
    }

    @Test
    void loadsParquetWhereThereIsSome() throws IOException, SQLException {
        build("\"section\":\"weather\"", "\"date\":\"2020-01-01\"", "jsonl,parquet");
        assertThat(card().at("/configs/0/data_files/0/path").asText()).isEqualTo("parquet/train-00000-of-00001.parquet");
        assertThat(DeclaredTable.typesOf(card().at("/dataset_info/features"))).containsEntry("dct", "string").containsKey("meta.name");
        loadsAsDeclared();
    }

    @Test
    void recordsBuildTheSameRecordsAgain() throws IOException {
        build("\"section\":\"weather\"", "\"n\":1", "jsonl");
        Path again = folder.resolve("again");
        assertThat(Run.of("build", corpus.resolve("data/train-00000-of-00001.jsonl").toString(), "--formats", "jsonl", "--output",
                again.toString()).code()).isZero();
        assertThat(again.resolve("data/train-00000-of-00001.jsonl"))
                .hasSameTextualContentAs(corpus.resolve("data/train-00000-of-00001.jsonl"));
    }
}
