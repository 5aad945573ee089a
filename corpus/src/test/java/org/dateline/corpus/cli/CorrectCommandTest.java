package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.corpus.testing.Trees;
import org.dateline.export.json.Json;
import org.junit.jupiter.api.Test;

/** The command that brings corrections back: whose work it takes, what it makes of it, and what it tells. */
class CorrectCommandTest extends CorrectionCase {

    private static final String ARTICLE = "news/Porto 1";

    private List<String> labels() throws IOException {
        return CorrectionSample.told(CorrectionSample.records(target()).get(ARTICLE), "entities", "text", "label");
    }

    @Test
    void tellsWhatWasDone() throws IOException {
        Run run = correct("label-studio/corrected", "label-studio");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("entities +0 +0 +0 +2\n").containsPattern("events +2 +1 +0 +1\n")
                .containsPattern("times +1 +0 +1 +0\n").containsPattern("links +0 +0 +1 +1\n")
                .containsPattern("changed entities +label GPE → LOC +1\n").containsPattern("changed links +relation BEFORE → AFTER +1\n")
                .contains("passed over: 1 not annotated, 1 skipped by the annotator").contains("ana@example.org, bert@example.org")
                .endsWith("3 documents, 1 of them came back; what was done: " + target().resolve("corrections.jsonl") + "\n");
        var line = Json.parse(Files.readString(target().resolve("corrections.jsonl")), "corrections", 1);
        assertThat(line.path("id").asText()).isEqualTo(ARTICLE);
        assertThat(line.path("input").asText()).isEqualTo("project-7-at-2024-05-16-10-00-2.json, task 1");
        assertThat(line.at("/layers/entities/changed/0/what/0").asText()).isEqualTo("label");
        assertThat(line.at("/layers/entities/changed/0/before/label").asText()).isEqualTo("GPE");
        assertThat(line.at("/layers/events/added/0/after/start").isInt()).isTrue();
        assertThat(line.at("/layers/times/removed/0/before/value").asText()).isEqualTo("2024-05-10");
    }

    @Test
    void theCorpusSaysThatAHandWasAtWork() throws IOException {
        assertThat(correct("label-studio/corrected", "label-studio").code()).isZero();
        assertThat(Run.of("verify", target().toString()).out()).contains("in order");
        assertThat(Run.of("diff", corpus().toString(), target().toString()).out()).contains("Annotated anew or corrected: 1\n\n- `news/Porto 1`\n")
                .contains("| times | 2 | 1 | -1 |");
        assertThat(target().resolve("CHANGES.md")).content().contains("Annotated anew or corrected: 1");
        assertThat(target().resolve("README.md")).content().contains("corrected by hand").contains("`label-studio`")
                .doesNotContain("No label was checked by hand", "null");
        assertThat(CorrectionSample.byHand(CorrectionSample.records(target()).get("two"))).isEmpty();
        assertThat(Files.readAllLines(target().resolve(CorrectionSample.RECORDS)).subList(1, 3)).as("what did not come back")
                .isEqualTo(Files.readAllLines(corpus().resolve(CorrectionSample.RECORDS)).subList(1, 3));
    }

    @Test
    void tellsWhatWasOnlyLookedAtFromWhatWasCorrected() throws IOException {
        Path exported = folder().resolve("exported");
        assertThat(Run.of("export", corpus().toString(), "--format", "jsonl", "-o", exported.toString()).code()).isZero();
        Path records = exported.resolve(CorrectionSample.RECORDS);
        Files.writeString(records, Files.readString(records).replace("\"label\":\"PERSON\"", "\"label\":\"NORP\""));
        assertThat(correct(exported, "jsonl").code()).isZero();
        assertThat(CorrectionSample.byHand(CorrectionSample.records(target()).get("two"))).isNotEmpty();
        assertThat(Run.of("diff", corpus().toString(), target().toString()).out()).contains("Annotated anew or corrected: 1\n\n- `news/Porto 1`\n")
                .endsWith("\nAnnotated anew or looked at, and found the same: 2\n");
        assertThat(Run.of("diff", corpus().toString(), target().toString(), "--json").out())
                .contains("\"reannotated\":[\"news/Porto 1\"],\"confirmed\":[\"three\",\"two\"]");
    }

    @Test
    void aSecondRunGivesTheSame() throws IOException {
        assertThat(correct("brat/corrected", "brat").code()).isZero();
        var once = Trees.of(target());
        assertThat(correct("brat/corrected", "brat").code()).isZero();
        assertThat(Trees.of(target())).isEqualTo(once);
    }

    @Test
    void aCorrectedCorpusCanBeCorrectedAgain() throws IOException {
        assertThat(correct("label-studio/corrected", "label-studio").code()).isZero();
        Path first = target();
        Path second = folder().resolve("again");
        Run run = Run.of("correct", first.toString(), CorrectionSample.tool("inception/json").toString(), "--from", "inception", "-o", second.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(second.resolve("corrections.jsonl"))).as("of both rounds").hasSize(2);
        assertThat(CorrectionSample.byHand(CorrectionSample.records(second).get(ARTICLE))).contains("entities label-studio");
        assertThat(CorrectionSample.byHand(CorrectionSample.records(second).get("two"))).contains("entities inception");
        assertThat(Run.of("verify", second.toString()).out()).contains("in order");
    }

    @Test
    void aTimeDrawnByHandGetsTheTaggersValue() throws IOException {
        Path file = folder().resolve("all.jsonl");
        String row = "{\"id\":1,\"text\":\"Nobody was asked in March 2019.\\n\",\"document\":\"three\",\"label\":[[11,16,\"EVENT_OCCURRENCE\"],%s]}\n";
        Files.writeString(file, row.formatted("[20,30,\"TIMEX_DATE\"]"));
        assertThat(correct(file, "doccano").code()).isZero();
        assertThat(times()).as("as the tagger finds it").containsExactly("t1 March 2019 DATE 2019-03 2019-03-31");
        Files.writeString(file, row.formatted("[26,30,\"TIMEX_DATE\"],[20,25,\"TIMEX_DURATION\"]"));
        assertThat(correct(file, "doccano").code()).isZero();
        assertThat(times()).as("words by themselves, and a type that the tagger does not know them to have")
                .containsExactly("t1 March DURATION null null", "t2 2019 DATE 2019 2019-12-31");
    }

    private List<String> times() throws IOException {
        return CorrectionSample.told(CorrectionSample.records(target()).get("three"), "timexes", "id", "text", "type", "value", "latest");
    }

    @Test
    void takesTheAnnotatorAskedFor() throws IOException {
        assertThat(correct("label-studio/corrected", "label-studio", "--annotator", "bert@example.org").code()).isZero();
        assertThat(labels()).containsExactly("Porto GPE", "Ana Costa PERSON");
        assertThat(correct("prodigy/corrected", "prodigy", "--annotator", "bert").code()).isZero();
        assertThat(labels()).containsExactly("Porto GPE", "Ana Costa PERSON");
        assertThat(correct("doccano/corrected", "doccano", "--annotator", "ana").code()).isZero();
        assertThat(labels()).containsExactly("Porto LOC", "Mayor Ana Costa PERSON");
    }

    @Test
    void asksForAnAnnotatorWhereNothingSaysWhoIsRight() throws IOException {
        Run run = correct("doccano/corrected", "doccano");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("ana, bert", "--annotator");
        Path project = folder().resolve("project");
        copyWithout(CorrectionSample.tool("inception/project"), project, "curation");
        assertThat(correct(project, "inception").err()).contains("ana, bert");
        assertThat(correct(project, "inception", "--annotator", "bert").code()).isZero();
        assertThat(labels()).as("nothing was curated").containsExactly("Porto GPE", "Ana Costa PERSON");
        assertThat(correct("inception/project", "inception", "--annotator", "bert").code()).isZero();
        assertThat(labels()).as("the curated version goes first").containsExactly("Porto LOC", "Mayor Ana Costa PERSON");
        assertThat(correct("doccano/corrected", "doccano", "--annotator", "nobody").code()).isEqualTo(3);
    }

    private static void copyWithout(Path source, Path to, String left) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !source.relativize(each).startsWith(left)).toList()) {
                Path copy = to.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void leavesOutWhatWasNotCorrected() throws IOException {
        assertThat(correct("label-studio/corrected", "label-studio", "--only-corrected", "--formats", "jsonl,brat").code()).isZero();
        assertThat(CorrectionSample.records(target())).containsOnlyKeys(ARTICLE);
        assertThat(target().resolve("brat/annotation.conf")).exists();
        assertThat(target().resolve("xmi")).doesNotExist();
        assertThat(Files.readAllLines(target().resolve("excluded.jsonl"))).hasSize(2).allMatch(line -> line.contains("did not come back"));
        assertThat(Run.of("verify", target().toString()).out()).contains("in order");
    }

    @Test
    void takesOnlyTheLayersAskedFor() throws IOException {
        assertThat(correct("label-studio/corrected", "label-studio", "--layers", "events").code()).isZero();
        assertThat(labels()).containsExactly("Porto GPE", "Ana Costa PERSON");
        assertThat(CorrectionSample.byHand(CorrectionSample.records(target()).get(ARTICLE))).containsExactly("events label-studio");
        Run wrong = correct("label-studio/corrected", "label-studio", "--layers", "evnts");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("'evnts'", "entities");
    }

    @Test
    void quarantinesAnotherTextAndWhatIsNotOfTheCorpus() throws IOException {
        Path file = folder().resolve("all.jsonl");
        String rows = Files.readString(CorrectionSample.tool("doccano/unchanged/all.jsonl"));
        Files.writeString(file, rows.replace("came the next day", "comes the next day")
                + "{\"id\":9,\"text\":\"Who is this?\",\"label\":[],\"document\":\"stranger\",\"Comments\":[]}\n");
        Run run = correct(file, "doccano");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("all.jsonl, line 1: its text is not that of the corpus: 'comes").contains("all.jsonl, line 3: no document");
        assertThat(Files.readAllLines(target().resolve("quarantine.jsonl"))).hasSize(2).allMatch(line -> line.contains("\"stage\":\"correct\""))
                .anyMatch(line -> line.contains("\"id\":\"stranger\"")).anyMatch(line -> line.contains("\"line\":1") && line.contains(ARTICLE));
        assertThat(CorrectionSample.withoutProvenance(target())).isEqualTo(CorrectionSample.withoutProvenance(corpus()));
        assertThat(target().resolve("README.md")).content().contains("Corrected by hand, but not taken: 2").doesNotContain("Not annotated");
        assertThat(Run.of("verify", target().toString()).out()).contains("in order");
    }

    @Test
    void theNewVersionStillTellsWhatFailed() throws IOException {
        Path input = Files.createDirectories(folder().resolve("input"));
        Files.writeString(input.resolve("good.txt"), "Rain fell on Oslo.");
        Files.write(input.resolve("bad.txt"), new byte[] {(byte) 0xc3, 0x28});
        Path before = folder().resolve("before");
        assertThat(Run.of("build", input.toString(), "-o", before.toString(), "--set", "corpus.version=1.0").code()).isEqualTo(1);
        assertThat(CorrectionSample.correct(before, before, "jsonl", target(), "--set", "corpus.version=1.1").code()).isZero();
        assertThat(target().resolve("quarantine.jsonl")).hasSameTextualContentAs(before.resolve("quarantine.jsonl"));
        assertThat(target().resolve("README.md")).content().contains("Version 1.1.", "Not annotated because something failed: 1 ")
                .doesNotContain("not taken");
        assertThat(target().resolve("CHANGES.md")).content().contains("## 1.1, after 1.0");
        assertThat(Run.of("verify", target().toString()).out()).contains("in order");
    }

    @Test
    void findsDocumentsByNameOrTextWhereTheIdIsLost() throws IOException {
        Path file = folder().resolve("all.jsonl");
        Files.writeString(file, Files.readString(CorrectionSample.tool("doccano/corrected/ana.jsonl"))
                .replace("\"document\": \"news/Porto 1\", ", "").replace(".\\n\"", ".\""));
        assertThat(correct(file, "doccano").code()).isZero();
        assertThat(labels()).containsExactly("Porto LOC", "Mayor Ana Costa PERSON");
    }

    @Test
    void makesNothingOfFilesThatAreOfAnotherCorpus() throws IOException {
        Path file = folder().resolve("all.jsonl");
        Files.writeString(file, "{\"id\":9,\"text\":\"Who is this?\",\"label\":[]}\n");
        Run run = correct(file, "doccano");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).hasLineCount(1).contains("all.jsonl, line 1");
        assertThat(target()).doesNotExist();
    }
}
