package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.export.Format;
import org.dateline.export.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as tools write them: untouched they change nothing, and of the same corrections every tool brings back what it shows. */
class ReturnedFromToolsTest extends CorrectionCase {

    private static final String ARTICLE = "news/Porto 1";

    private Path corrected(Path file, String tool, String... more) {
        Run run = correct(file, tool, more);
        assertThat(run.code()).as(run.err()).isZero();
        Run check = Run.of("verify", target().toString());
        assertThat(check.code()).as(check.out()).isZero();
        return target();
    }

    @ParameterizedTest
    @CsvSource({"label-studio/unchanged, label-studio", "doccano/unchanged, doccano", "prodigy/unchanged, prodigy", "brat/unchanged, brat"})
    void anUntouchedReturnChangesNothingButTheProvenance(String files, String tool) throws IOException {
        Path corrected = corrected(CorrectionSample.tool(files), tool);
        assertThat(CorrectionSample.withoutProvenance(corrected)).isEqualTo(CorrectionSample.withoutProvenance(corpus()));
        assertThat(CorrectionSample.byHand(CorrectionSample.records(corrected).get(ARTICLE))).contains("entities " + tool, "events " + tool,
                "times " + tool);
    }

    static Collection<String> formats() {
        return Formats.all().stream().map(Format::id).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anUntouchedExportOfOursChangesNothing(String format) throws IOException {
        Path exported = folder().resolve("exported");
        assertThat(Run.of("export", corpus().toString(), "--format", format, "-o", exported.toString()).code()).isZero();
        Path corrected = corrected(exported, format);
        assertThat(CorrectionSample.withoutProvenance(corrected)).isEqualTo(CorrectionSample.withoutProvenance(corpus()));
    }

    @ParameterizedTest
    @CsvSource({"label-studio/corrected, label-studio, true", "label-studio/minimal, label-studio, false",
        "doccano/corrected/ana.jsonl, doccano, false", "prodigy/corrected, prodigy, false", "brat/corrected, brat, true", "inception/project, inception, true", "inception/tsv, inception, false",
        "inception/tsv, webanno-tsv, false"})
    void theSameCorrectionsFromEveryTool(String files, String tool, boolean links) throws IOException {
        JsonNode article = CorrectionSample.records(corrected(CorrectionSample.tool(files), tool)).get(ARTICLE);
        assertThat(CorrectionSample.told(article, "entities", "id", "text", "label", "entity", "score"))
                .contains("n1 Porto LOC x1 null", "n2 Mayor Ana Costa PERSON x2 null").hasSize(tool.equals("brat") ? 3 : 2);
        assertThat(CorrectionSample.told(article, "events", "id", "text", "class", "tense", "score")).containsExactly(
                "e4 Floods OCCURRENCE null null", "e1 hit OCCURRENCE PAST 0.7", "e2 said I_ACTION PAST null", "e3 came OCCURRENCE PAST 0.5");
        assertThat(CorrectionSample.told(article, "timexes", "id", "text", "type", "value", "anchor", "temporal_function"))
                .containsExactly("t2 the next day DATE " + (tool.equals("brat") ? "2024-05-14" : "2024-05-11") + " null false");
        assertThat(article.get("events").get(1).get("participants")).as("the time is gone, the place is not").hasSize(1);
        assertThat(CorrectionSample.told(article, "tlinks", "id", "source", "relation", "target"))
                .containsExactly("l2 e2 BEFORE t0", "l3 e1 " + (links ? "AFTER" : "BEFORE") + " e2");
        assertThat(article.get("tokens")).isEqualTo(CorrectionSample.records(corpus()).get(ARTICLE).get("tokens"));
    }

    @Test
    void bratBringsAttributesNotesAndFragmentsToo() throws IOException {
        JsonNode article = CorrectionSample.records(corrected(CorrectionSample.tool("brat/corrected"), "brat")).get(ARTICLE);
        assertThat(CorrectionSample.told(article, "events", "id", "polarity")).contains("e1 NEG", "e2 POS");
        assertThat(CorrectionSample.told(article, "entities", "id", "text")).contains("n3 Mayor Ana Costa");
        assertThat(CorrectionSample.told(article, "timexes", "earliest", "latest")).as("of the value before").containsExactly("null null");
    }

    @Test
    void linksThatDoccanoWasShownAreTakenAsTheyCameBack() throws IOException {
        Path exported = folder().resolve("exported");
        assertThat(Run.of("export", corpus().toString(), "--format", "doccano", "--set", "doccano.relations=yes", "-o", exported.toString()).code())
                .isZero();
        Path corrected = corrected(exported, "doccano");
        assertThat(CorrectionSample.withoutProvenance(corrected)).isEqualTo(CorrectionSample.withoutProvenance(corpus()));
        assertThat(CorrectionSample.byHand(CorrectionSample.records(corrected).get(ARTICLE))).contains("links doccano");
        Path file = exported.resolve("doccano/train.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"type\":\"BEFORE\"", "\"type\":\"AFTER\"")
                .replaceFirst(",\\{\"from_id\":[0-9]+,\"to_id\":[0-9]+,\"type\":\"IS_INCLUDED\"}", ""));
        JsonNode article = CorrectionSample.records(corrected(exported, "doccano")).get(ARTICLE);
        assertThat(CorrectionSample.told(article, "tlinks", "id", "source", "relation", "target"))
                .containsExactly("l2 e2 BEFORE t0", "l3 e1 AFTER e2");
    }

    @Test
    void relationsOfDoccanoComeOnTop() throws IOException {
        JsonNode article = CorrectionSample.records(corrected(CorrectionSample.tool("doccano/relations"), "doccano")).get(ARTICLE);
        assertThat(CorrectionSample.told(article, "tlinks", "id", "source", "relation", "target")).containsExactly("l1 e1 IS_INCLUDED t1",
                "l2 e2 BEFORE t0", "l3 e1 BEFORE e2", "l4 e3 AFTER e1");
    }

    @Test
    void casJsonMayHoldWhatNobodyKnows() throws IOException {
        JsonNode two = CorrectionSample.records(corrected(CorrectionSample.tool("inception/json"), "inception")).get("two");
        assertThat(CorrectionSample.told(two, "entities", "id", "text", "label", "entity")).containsExactly("n1 Oslo LOC x1");
        assertThat(CorrectionSample.byHand(two)).as("the project has no links").containsExactly("entities inception", "events inception",
                "times inception");
    }

    @Test
    void archivesAreOpened() throws IOException {
        Path project = folder().resolve("project.zip");
        Files.write(project, CorrectionSample.zip(CorrectionSample.tool("inception/project")));
        Path fromZip = corrected(project, "inception");
        assertThat(CorrectionSample.told(CorrectionSample.records(fromZip).get(ARTICLE), "entities", "text", "label"))
                .containsExactly("Porto LOC", "Mayor Ana Costa PERSON");
        Path collection = folder().resolve("collection.tar.gz");
        tar(CorrectionSample.tool("brat/corrected"), "data/mine/", collection);
        Path fromTar = corrected(collection, "brat");
        assertThat(CorrectionSample.told(CorrectionSample.records(fromTar).get(ARTICLE), "timexes", "value")).containsExactly("2024-05-14");
    }

    private static void tar(Path source, String prefix, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target); var tar = new TarArchiveOutputStream(new GZIPOutputStream(out));
                Stream<Path> files = Files.list(source)) {
            for (Path file : files.sorted().toList()) {
                TarArchiveEntry entry = new TarArchiveEntry(prefix + file.getFileName());
                entry.setSize(Files.size(file));
                tar.putArchiveEntry(entry);
                tar.write(Files.readAllBytes(file));
                tar.closeArchiveEntry();
            }
        }
    }
}
