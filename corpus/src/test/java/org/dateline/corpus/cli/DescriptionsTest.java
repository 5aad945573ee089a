package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card and the Croissant file: what they say, and that they make nothing up. */
class DescriptionsTest {

    private static final List<String> ALWAYS =
            List.of("@context", "@type", "conformsTo", "name", "description", "distribution", "recordSet", "version");
    private static final String[] STATED = {"corpus.url=https://rain.example/corpus", "corpus.licence=CC0-1.0", "corpus.creator=Ana Costa",
        "corpus.published=2026-01-31"};

    @TempDir
    private Path folder;
    private Path input;
    private Path corpus;

    @BeforeEach
    void writeArticle() throws IOException {
        input = Files.writeString(folder.resolve("news.jsonl"), "{\"id\":\"rain\",\"text\":\"Rain fell on Oslo.\","
                + "\"date\":\"2021-05-04\",\"page one\":\"A\"}\n");
        corpus = folder.resolve("corpus");
    }

    private Run build(String... settings) {
        List<String> args = new ArrayList<>(List.of("build", input.toString(), "--output", corpus.toString()));
        Arrays.stream(settings).forEach(setting -> args.addAll(List.of("--set", setting)));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private JsonNode header() throws IOException {
        String card = Files.readString(corpus.resolve("README.md"));
        return new YAMLMapper().readTree(card.substring(4, card.indexOf("\n---\n", 4)));
    }

    private JsonNode croissant() throws IOException {
        return new ObjectMapper().readTree(corpus.resolve("croissant.json").toFile());
    }

    @Test
    void cardSaysWhatLoadsAndWhatIsNotKnown() throws IOException {
        build("corpus.title=Rain: a corpus", "corpus.licence=CC0-1.0");
        assertThat(header().get("pretty_name").asText()).isEqualTo("Rain: a corpus");
        assertThat(header().get("license").asText()).isEqualTo("cc0-1.0");
        assertThat(header().at("/configs/0/data_files/0/path").asText()).isEqualTo("data/train-00000-of-00001.jsonl");
        List<String> declared = new ArrayList<>();
        header().at("/dataset_info/features").forEach(feature -> declared.add(feature.get("name").asText()));
        JsonNode record = new ObjectMapper().readTree(corpus.resolve("data/train-00000-of-00001.jsonl").toFile());
        List<String> written = new ArrayList<>();
        record.fieldNames().forEachRemaining(written::add);
        assertThat(declared).containsExactlyInAnyOrderElementsOf(written);
        assertThat(Files.readString(corpus.resolve("README.md"))).contains("## Motivation", "## Composition", "## Collection",
                "## Preprocessing and labelling", "## Limits", "## Uses", "## Distribution", "## Maintenance",
                "No label was checked by hand", "Not stated by who built the corpus").doesNotContain("quarantine.jsonl", "excluded.jsonl");
    }

    @Test
    void accuracyIsThatOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String section = readme.substring(readme.indexOf("## How good it is"));
        List<String> rows = section.lines().dropWhile(line -> !line.startsWith("|---")).skip(1).takeWhile(line -> line.startsWith("|")).toList();
        List<String> resource = Files.readAllLines(Path.of("src/main/resources/org/dateline/corpus/card/accuracy.tsv"));
        assertThat(resource).extracting(line -> line.substring(line.indexOf('\t') + 1)).isEqualTo(rows).hasSizeGreaterThan(5);
    }

    @Test
    void licencesThatTheHubDoesNotKnowHaveTheirName() throws IOException {
        build("corpus.licence=Our Licence, 2nd edition");
        assertThat(header().get("license").asText()).isEqualTo("other");
        assertThat(header().get("license_name").asText()).isEqualTo("our-licence-2nd-edition");
        build();
        assertThat(header().get("license").asText()).isEqualTo("unknown");
    }

    @Test
    void croissantLacksWhatNobodyStatedAndTheUserIsTold() throws IOException {
        Run run = build("corpus.creator=Ana Costa");
        assertThat(croissant().fieldNames()).toIterable().containsAll(ALWAYS).doesNotContain("url", "license", "datePublished");
        assertThat(croissant().toString()).doesNotContain("example.org", "1970", "unknown");
        assertThat(croissant().at("/creator/name").asText()).isEqualTo("Ana Costa");
        String notice = "notice: croissant.json lacks datePublished, license, url, which Croissant requires: set corpus.published, "
                + "corpus.licence, corpus.url\n";
        assertThat(run.err()).endsWith(notice);
        Run verified = Run.of("verify", corpus.toString());
        assertThat(verified.code()).isZero();
        assertThat(verified.err()).isEqualTo(notice);
    }

    @Test
    void croissantHasWhatIsStated() throws IOException {
        Run run = build(STATED);
        assertThat(run.err()).doesNotContain("notice");
        assertThat(croissant().fieldNames()).toIterable().containsAll(ALWAYS).contains("creator");
        assertThat(croissant().get("conformsTo").asText()).isEqualTo("http://mlcommons.org/croissant/1.1");
        assertThat(croissant().get("url").asText()).isEqualTo("https://rain.example/corpus");
        assertThat(croissant().get("license").asText()).isEqualTo("CC0-1.0");
        assertThat(croissant().get("datePublished").asText()).isEqualTo("2026-01-31");
    }

    @Test
    void croissantNamesEveryFieldAndWhereItStands() throws IOException {
        build(STATED);
        Map<String, String> paths = new TreeMap<>();
        croissant().get("recordSet").forEach(set -> set.get("field").forEach(field -> collect(field, paths)));
        assertThat(paths).containsEntry("records_train/id", "$.id").containsEntry("records_train/events/participants/role",
                "$.events[*].participants[*].role").containsEntry("records_train/meta/page%20one", "$.meta.\"page one\"");
        assertThat(croissant().at("/distribution/0/contentUrl").asText()).isEqualTo("data/train-00000-of-00001.jsonl");
    }

    private static void collect(JsonNode field, Map<String, String> paths) {
        if (field.has("subField")) {
            field.get("subField").forEach(inner -> collect(inner, paths));
        } else if (field.has("source")) {
            paths.put(field.get("@id").asText(), field.at("/source/extract/jsonPath").asText());
        }
    }

    @Test
    void croissantListsOtherFilesWhereThereAreNoRecords() throws IOException {
        input = Files.writeString(folder.resolve("rain.txt"), "date 2021-05-04 OSLO – Rain fell on Oslo.");
        assertThat(Run.of("build", input.toString(), "--formats", "xmi", "--output", corpus.toString()).code()).isZero();
        assertThat(croissant().get("distribution")).extracting(file -> file.get("contentUrl").asText())
                .containsExactly("xmi/TypeSystem.xml", "xmi/rain.xmi");
        assertThat(Run.of("verify", corpus.toString()).code()).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        for (String wrong : new String[] {"corpus.url=nowhere", "corpus.published=2026-02-30"}) {
            Run run = Run.of("build", input.toString(), "--output", corpus.toString(), "--set", wrong);
            assertThat(run.code()).as(wrong).isEqualTo(2);
            assertThat(run.err()).as(wrong).hasLineCount(1).contains(wrong.substring(wrong.indexOf('=') + 1));
        }
    }
}
