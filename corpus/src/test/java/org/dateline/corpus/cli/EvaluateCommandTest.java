package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corpus.evaluate.document.Layer.ENTITIES;
import static org.dateline.corpus.evaluate.document.Layer.TIMEXES;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.corpus.evaluate.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final String TEXT = "Ana Orr of Harbour Watch left Ulm on Monday.";

    @TempDir
    private Path folder;
    private Path gold;
    private Path system;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeDocuments() throws IOException {
        gold = write("gold.jsonl", Sample.of("a", TEXT).with(ENTITIES, "Ana Orr", "PER").with(ENTITIES, "Harbour Watch", "ORG")
                .with(ENTITIES, "Ulm", "LOC").with(TIMEXES, "Monday", "DATE", "2024-05-06"));
        system = write("system.jsonl", Sample.of("a", TEXT).with(ENTITIES, "Ana Orr", "PERSON").with(ENTITIES, "Ulm", "GPE")
                .with(ENTITIES, "Monday", "NORP").with(TIMEXES, "Monday", "DATE", "2024-05-13"));
    }

    @Test
    void printsATable() throws IOException {
        Path map = Files.writeString(folder.resolve("labels.map"), "PERSON PER\nGPE LOC\nNORP -\n");

        assertThat(run(gold, system, "--map", map, "--errors", 1, "--bootstrap", 10)).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                entities: gold 3, system 2, documents 1
                                       P       R      F1     acc  95 % of F1
                  span_type       100.00   66.67   80.00          [80.00, 80.00]
                  span            100.00   66.67   80.00          [80.00, 80.00]
                    LOC           100.00  100.00  100.00   gold 1, system 1
                    ORG             0.00    0.00    0.00   gold 1, system 0
                    PER           100.00  100.00  100.00   gold 1, system 1
                  missed      Ana Orr of [Harbour Watch] left Ulm on Monday. (a)
                              gold    ORG  Harbour Watch

                timexes: gold 1, system 1, documents 1
                                       P       R      F1     acc  95 % of F1
                  strict          100.00  100.00  100.00          [100.00, 100.00]
                  relaxed         100.00  100.00  100.00          [100.00, 100.00]
                  type                            100.00  100.00  [100.00, 100.00]
                  value                             0.00    0.00  [0.00, 0.00]
                  strict_value      0.00    0.00    0.00          [0.00, 0.00]
                  differs     Ana Orr of Harbour Watch left Ulm on [Monday]. (a)
                              gold    DATE 2024-05-06  Monday
                              system  DATE 2024-05-13  Monday

                """);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsJson() throws IOException {
        assertThat(run(gold, system, "--json", "--layers", "times", "--layers", "entities", "--types", "PER,ORG,PERSON", "--errors", 9,
                "--bootstrap", 5)).isZero();

        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("docs").intValue()).isEqualTo(1);
        assertThat(json.get("pred").asText()).isEqualTo(system.toString());
        assertThat(json.at("/timexes/relaxed_f1").doubleValue()).isEqualTo(1);
        assertThat(json.at("/timexes/value_acc").doubleValue()).isZero();
        assertThat(json.at("/timexes/errors/0/gold/value").asText()).isEqualTo("2024-05-06");
        assertThat(json.at("/timexes/errors/0/pred/value").asText()).isEqualTo("2024-05-13");
        // gold Ana Orr and Harbour Watch, system Ana Orr under another label
        assertThat(json.at("/entities/span_type_f1").doubleValue()).isZero();
        assertThat(json.at("/entities/span_f1").doubleValue()).isEqualTo(0.666667);
        assertThat(json.at("/entities/ci95/span_f1/0").doubleValue()).isEqualTo(0.666667);
        assertThat(json.at("/entities/by_type/PER/gold").intValue()).isEqualTo(1);
        assertThat(json.at("/entities/errors/0/kind").asText()).isEqualTo("differs");
    }

    @Test
    void printsLinks() throws IOException {
        writeLinks();

        assertThat(run(gold, system, "--layer", "tlinks", "--errors", 9)).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                tlinks: gold 2, system 2, documents 1
                                       P       R      F1     acc
                  awareness         0.00    0.00    0.00
                  shared_ends       0.00    0.00    0.00
                  gold_pairs        0.00    0.00    0.00
                    pairs           gold  linked right of linked  right of all   always the commonest
                    event-dct          1       0            0.00          0.00   100.00 (BEFORE)
                    event-time         1       1            0.00          0.00   100.00 (IS_INCLUDED)
                    all                2       1            0.00          0.00   50.00 (BEFORE)
                  links not compared, as TimeML has no such relation: gold 1, system 0
                  wrong       BEFORE, gold IS_INCLUDED (a)
                              source  Ana Orr of Harbour Watch [left] Ulm on Monday.
                              target  Ana Orr of Harbour Watch left Ulm on [Monday].
                  missed      BEFORE (a)
                              source  Ana Orr of Harbour Watch [left] Ulm on Monday.
                              target  [creation time]
                  invented    AFTER (a)
                              source  Ana Orr of Harbour [Watch] left Ulm on Monday.
                              target  Ana Orr of Harbour Watch [left] Ulm on Monday.

                """);
    }

    @Test
    void printsLinksAsJson() throws IOException {
        writeLinks();

        assertThat(run(gold, system, "--layer", "tlinks", "--errors", 1, "--bootstrap", 5, "--json")).isZero();
        JsonNode links = new ObjectMapper().readTree(out.toString()).get("tlinks");
        assertThat(links.get("gold").intValue()).isEqualTo(2);
        assertThat(links.get("awareness_f1").doubleValue()).isZero();
        assertThat(links.at("/ci95/awareness_f1/1").doubleValue()).isZero();
        assertThat(links.at("/by_kind/event-time").toString()).isEqualTo("""
                {"gold":1,"linked":1,"correct":0,"right_of_linked":0.0,"right_of_all":0.0,"commonest":"IS_INCLUDED","commonest_share":1.0}""");
        assertThat(links.get("gold_left_out").toString()).isEqualTo("{\"loose\":0,\"foreign\":1,\"contradicting\":0}");
        assertThat(links.get("errors").toString()).isEqualTo("""
                [{"id":"a","kind":"differs","gold":"IS_INCLUDED","pred":"BEFORE","source":{"start":25,"end":29,"text":"left",\
                "before":"Ana Orr of Harbour Watch ","after":" Ulm on Monday."},"target":{"start":37,"end":43,"text":"Monday",\
                "before":"Ana Orr of Harbour Watch left Ulm on ","after":"."}}]""");
    }

    private void writeLinks() throws IOException {
        gold = write("gold.jsonl", Sample.of("a", TEXT).event("e1", "left").time("t1", "Monday").creationTime()
                .link("t1", "INCLUDES", "e1").link("e1", "BEFORE", "t0").link("t1", "VAGUE", "t0"));
        system = write("system.jsonl", Sample.of("a", TEXT).event("e1", "Watch").event("e2", "left").time("t1", "Monday")
                .link("e2", "BEFORE", "t1").link("e2", "BEFORE", "e1"));
    }

    @Test
    void warnsOfDocumentsThatDoNotMatch() throws IOException {
        Path two = write("two.jsonl", Sample.of("a", "Other words.").with(TIMEXES), Sample.of("b", TEXT).with(TIMEXES));

        assertThat(run(gold, two, "--layer", "timexes")).isZero();
        assertThat(err.toString()).contains("of another text in SYSTEM", ": 1 (a)", "only in SYSTEM, not counted: 1 (b)");
        assertThat(out.toString()).contains("timexes: gold 1, system 0");
    }

    @Test
    void readsOtherFields() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsonl"),
                "{\"id\":\"a\",\"text\":\"" + TEXT + "\",\"dates\":[[37,43,\"DATE\",\"2024-05-06\"]]}");

        assertThat(run(gold, other, "--layer", "timexes", "--system-field", "dates", "--json")).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).at("/timexes/strict_value_f1").doubleValue()).isEqualTo(1);
    }

    @Test
    void oneLineSaysWhatCannotBeRead() {
        assertThat(run(gold, folder.resolve("none.jsonl"))).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("none.jsonl", "no such file");
    }

    @Test
    void wrongUsageIsTold() {
        assertThat(run(gold)).isEqualTo(2);
        assertThat(run(gold, system, "--layer", "verbs")).isEqualTo(2);
        assertThat(err.toString()).contains("'verbs' is not a layer that can be compared; choose from tokens, sentences, pos");
        assertThat(run(gold, system, "--errors", "-1")).isEqualTo(2);
        assertThat(run(gold, system, "--gold-field", "dates")).isEqualTo(2);
        assertThat(err.toString()).contains("need --layers");
    }

    @Test
    void showsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("--bootstrap=N", "Exit codes:", "Examples:", "tokens, sentences, pos, lemma,", "entities, events, times, links. By default");
    }

    private int run(Object... arguments) {
        return new CommandLine(new EvaluateCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    }

    private Path write(String name, Sample... samples) throws IOException {
        return Files.writeString(folder.resolve(name), Stream.of(samples).map(Sample::json).collect(Collectors.joining("\n")));
    }
}
