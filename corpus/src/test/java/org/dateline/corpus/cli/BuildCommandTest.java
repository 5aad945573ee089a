package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.corpus.testing.NewsGenerator;
import org.dateline.corpus.testing.Trees;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes and what it leaves. */
class BuildCommandTest {

    private static final String RAIN = "date 2021-05-04 OSLO – Rain fell on Oslo.\r\n\r\nSnow 😀 fell too.\n";

    @TempDir
    private Path folder;
    private Path articles;
    private Path corpus;

    @BeforeEach
    void makeFolders() throws IOException {
        articles = Files.createDirectories(folder.resolve("my articles/north"));
        corpus = folder.resolve("corpus");
    }

    private List<JsonNode> records(Run run, String split) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("data/" + split + "-00000-of-00001.jsonl"))) {
            records.add(json.readTree(line));
        }
        return records;
    }

    private Run build(String... inputs) {
        List<String> args = new ArrayList<>(List.of("build"));
        args.addAll(List.of(inputs));
        args.addAll(List.of("--output", corpus.toString()));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void keepsTheTextCharacterForCharacterButForTheByteOrderMark() throws IOException {
        Files.writeString(articles.resolve("rain.txt"), "\uFEFF" + RAIN);
        JsonNode record = records(build(articles.toString()), "train").get(0);
        assertThat(record.get("text").asText()).isEqualTo(RAIN);
        assertThat(record.get("dct").asText()).isEqualTo("2021-05-04");
        assertThat(record.get("place").asText()).isEqualTo("OSLO");
        JsonNode fell = record.get("tokens").get(9);
        int start = RAIN.offsetByCodePoints(0, fell.get("start").asInt());
        assertThat(RAIN.substring(start, RAIN.offsetByCodePoints(0, fell.get("end").asInt()))).isEqualTo(fell.get("form").asText());
    }

    @Test
    void leavesWhatItSays() throws IOException {
        Files.writeString(articles.resolve("rain.txt"), RAIN);
        assertThat(build(articles.toString()).code()).isZero();
        assertThat(Trees.of(corpus).keySet()).containsExactlyInAnyOrder("README.md", "conll/rain.conll", "conll/rain.conllup",
                "croissant.json", "data/train-00000-of-00001.jsonl", "losses.json", "manifest.json", "manifest.schema.json", "record.schema.json",
                "report/documents/rain.html", "report/index.html", "xmi/TypeSystem.xml", "xmi/rain.xmi");
    }

    @Test
    void manifestSaysHowManyDocumentsAFileHolds() throws IOException {
        Files.writeString(articles.resolve("train-a.txt"), RAIN);
        Files.writeString(articles.resolve("b.txt"), RAIN + "More of it fell on the next day, and all was white.");
        assertThat(build(articles.toString(), "--formats", "xmi,jsonl").code()).isZero();
        Map<String, Integer> documents = new HashMap<>();
        new ObjectMapper().readTree(corpus.resolve("manifest.json").toFile()).get("files")
                .forEach(file -> documents.put(file.get("path").asText(), file.get("documents").asInt()));
        assertThat(documents).containsEntry("data/train-00000-of-00001.jsonl", 2).containsEntry("xmi/train-a.xmi", 1)
                .containsEntry("xmi/b.xmi", 1).containsEntry("xmi/TypeSystem.xml", 0).containsEntry("README.md", 0);
    }

    @Test
    void takesFoldersPatternsAndPackedFiles() throws IOException {
        Files.writeString(articles.resolve("a.txt"), RAIN + "a");
        Files.writeString(articles.resolve("ignored.md"), "not an article");
        Files.writeString(articles.resolve(".hidden.txt"), "not an article");
        Files.writeString(articles.getParent().resolve("b.txt"), RAIN + "b and some more words");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(articles.resolve("c.jsonl.gz")))) {
            out.write("{\"text\":\"Hail fell.\",\"id\":\"hail/1\",\"date\":\"2020-01-01\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(records(build(articles.getParent().toString()), "train")).extracting(record -> record.get("id").asText())
                .containsExactly("b", "north/a", "hail/1");
        assertThat(records(build(articles.getParent() + "/*/*.txt"), "train")).extracting(record -> record.get("id").asText())
                .containsExactly("north/a");
    }

    @Test
    void mapsFieldsAndKeepsTheOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("wire.jsonl"), "{\"doc\":7,\"body\":\"Rain fell.\",\"when\":\"2020-01-01\","
                + "\"source\":\"Wire\",\"license\":\"CC0-1.0\",\"section\":\"weather\",\"tags\":[1,2],\"none\":null}\n");
        JsonNode record = records(build(file.toString(), "--set", "inputs.fields.id=doc", "--set", "inputs.fields.text=body", "--set",
                "inputs.fields.date=when"), "train").get(0);
        assertThat(record.get("id").asText()).isEqualTo("7");
        assertThat(record.get("dct").asText()).isEqualTo("2020-01-01");
        assertThat(record.get("source").asText()).isEqualTo("Wire");
        assertThat(record.get("licence").asText()).isEqualTo("CC0-1.0");
        assertThat(record.get("meta").toString()).isEqualTo("{\"section\":\"weather\",\"tags\":\"[1,2]\"}");
    }

    @Test
    void readsStandardInputAsTextOrLines() throws IOException {
        assertThat(Run.with(RAIN, "build", "-", "--output", corpus.toString()).code()).isZero();
        Run lines = Run.with("{\"text\":\"Rain fell.\",\"date\":\"2020-01-01\"}\n{\"text\":\"Rain fell.\",\"date\":\"2020-01-01\"}\n",
                "build", "-", "--output", corpus.toString());
        List<JsonNode> records = records(lines, "train");
        assertThat(records).hasSize(2);
        assertThat(records.get(1).get("id").asText()).isEqualTo(records.get(0).get("id").asText() + "-2");
    }

    @Test
    void isTheSameForAnyNumberOfThreads() throws IOException {
        Path news = folder.resolve("news.jsonl");
        new NewsGenerator(5).write(news, 60, 50);
        Path other = folder.resolve("other");
        assertThat(Run.of("build", news.toString(), "--output", corpus.toString(), "--threads", "1").code()).isZero();
        assertThat(Run.of("build", news.toString(), "--output", other.toString(), "--threads", "4").code()).isZero();
        assertThat(Trees.of(other)).isEqualTo(Trees.of(corpus)).hasSizeGreaterThan(200);
    }

    @Test
    void buildsFromAnnotationsThatExist() throws IOException {
        Path news = folder.resolve("news.jsonl");
        new NewsGenerator(5).write(news, 12, 50);
        assertThat(Run.of("build", news.toString(), "--output", corpus.toString()).code()).isZero();
        Path again = folder.resolve("again");
        assertThat(Run.of("build", corpus.toString(), "--output", again.toString()).code()).isZero();
        assertThat(Files.readString(again.resolve("data/train-00000-of-00001.jsonl")))
                .isEqualTo(Files.readString(corpus.resolve("data/train-00000-of-00001.jsonl")));
    }

    @Test
    void clustersNeverStraddleSplits() throws IOException {
        NewsGenerator news = new NewsGenerator(9);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            String text = news.text(60).replace("\n", " ");
            lines.append("{\"id\":\"a" + i + "\",\"date\":\"2020-01-01\",\"text\":\"" + text + "\"}\n");
            lines.append("{\"id\":\"b" + i + "\",\"date\":\"2020-01-02\",\"text\":\"" + news.edited(text, 8) + "\"}\n");
        }
        Path file = Files.writeString(folder.resolve("twins.jsonl"), lines);
        Run run = build(file.toString(), "--splits", "hash", "--set", "splits.test=40", "--formats", "jsonl");
        assertThat(run.out()).contains("split").contains("train").contains("test");
        for (String split : List.of("train", "validation", "test")) {
            List<String> ids = records(run, split).stream().map(record -> record.get("id").asText()).toList();
            assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(ids).contains((id.startsWith("a") ? "b" : "a") + id.substring(1)));
        }
        assertThat(Files.readAllLines(corpus.resolve("duplicates.jsonl"))).hasSize(80);
        assertThat(Run.of("verify", corpus.toString()).code()).isZero();
    }

    @Test
    void dropsDuplicatesAndListsThem() throws IOException {
        Path file = Files.writeString(folder.resolve("twins.jsonl"),
                "{\"id\":\"a\",\"date\":\"2020-01-01\",\"text\":\"Rain fell on Oslo.\"}\n"
                + "{\"id\":\"b\",\"date\":\"2020-01-01\",\"text\":\"rain fell on oslo\"}\n");
        assertThat(records(build(file.toString(), "--duplicates", "drop"), "train")).hasSize(1);
        assertThat(Files.readString(corpus.resolve("excluded.jsonl"))).contains("\"id\":\"b\"").contains("duplicate (exact) of 'a'");
        assertThat(Run.of("verify", corpus.toString()).code()).isZero();
    }

    @Test
    void filtersAndSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("mixed.jsonl"), """
                {"id":"en","date":"2020-01-01","text":"The heavy rain fell on the town of Oslo and the people stayed at home all day."}
                {"id":"de","date":"2020-01-01","text":"Der starke Regen fiel auf die Stadt und die Leute blieben den ganzen Tag zu Hause."}
                {"id":"old","date":"1999-01-01","text":"The heavy snow fell on the town of Bergen while the children played in the street."}
                {"id":"short","date":"2020-01-01","text":"The rain."}
                {"id":"bare","date":"2020-01-01","text":"nothing in this line of words begins with a capital letter at all."}
                """);
        Run run = build(file.toString(), "--set", "filters.languages=en", "--set", "filters.from=2000-01-01", "--set",
                "filters.min-words=5", "--set", "filters.layers=entities");
        assertThat(records(run, "train")).extracting(record -> record.get("id").asText()).containsExactly("en");
        assertThat(Files.readAllLines(corpus.resolve("excluded.jsonl"))).satisfiesExactly(
                line -> assertThat(line).contains("\"de\"").contains("its language seems to be deu"),
                line -> assertThat(line).contains("\"old\"").contains("outside the range"),
                line -> assertThat(line).contains("\"short\"").contains("fewer than 5"),
                line -> assertThat(line).contains("\"bare\"").contains("layer entities"));
        assertThat(run.out()).contains("4 left out");
    }

    @Test
    void diffTellsWhatIsDifferent() throws IOException {
        Files.writeString(articles.resolve("rain.txt"), RAIN);
        assertThat(build(articles.toString()).code()).isZero();
        Path other = folder.resolve("other");
        Files.writeString(articles.resolve("snow.txt"), RAIN + " More snow than anyone had seen before fell there.");
        assertThat(Run.of("build", articles.toString(), "--output", other.toString()).code()).isZero();
        assertThat(Run.of("diff", corpus.toString(), other.toString()).out()).contains("| documents | 1 | 2 | +1 |").contains("- `snow`");
        assertThat(Run.of("diff", corpus.toString(), other.toString(), "--json").out()).contains("\"added\":[\"snow\"]");
        assertThat(Run.of("diff", corpus.toString(), corpus.toString()).out()).isEqualTo("no difference\n");
        assertThat(Run.of("diff", corpus.toString(), folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void initWritesWhatBuildTakes() throws IOException {
        Path config = folder.resolve("corpus.yaml");
        Files.writeString(Files.createDirectories(folder.resolve("articles")).resolve("rain.txt"), RAIN);
        assertThat(Run.of("init", config.toString()).code()).isZero();
        assertThat(Run.of("init", config.toString()).code()).isEqualTo(2);
        Run run = Run.of("build", "--config", config.toString(), "--output", corpus.toString());
        assertThat(records(run, "train")).hasSize(1);
        Files.writeString(config, "splits:\n  buy: hash\n");
        Run wrong = Run.of("build", "--config", config.toString(), "--output", corpus.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("corpus.yaml, line 2: unknown key 'splits.buy'").hasLineCount(1);
    }
}
