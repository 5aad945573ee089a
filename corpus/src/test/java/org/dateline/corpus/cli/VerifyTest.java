package org.dateline.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.corpus.manifest.FileChecksum;
import org.dateline.corpus.testing.NewsGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus is in order as it is built, and verify finds each kind of damage, also when the damager mends the checksums. */
class VerifyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;
    private Path corpus;
    private Path train;

    @BeforeEach
    void build() throws IOException {
        Path input = folder.resolve("news.jsonl");
        new NewsGenerator(3).write(input, 30, 40);
        corpus = folder.resolve("corpus");
        Run run = Run.of("build", input.toString(), "--output", corpus.toString(), "--splits", "hash");
        assertThat(run.code()).as(run.err()).isZero();
        train = corpus.resolve("data/train-00000-of-00001.jsonl");
    }

    private void assertFound(String finding) {
        Run run = Run.of("verify", corpus.toString());
        assertThat(run.out()).contains(finding).contains("is not in order");
        assertThat(run.code()).isEqualTo(1);
    }

    private void edit(Path file, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private void editLine(int line, UnaryOperator<String> change) throws IOException {
        edit(train, text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.set(line, change.apply(lines.get(line)));
            return String.join("\n", lines) + "\n";
        });
    }

    /** Makes manifest, card and Croissant file say what is there now, as a careful damager would. */
    private void mendChecksums() throws IOException {
        ObjectNode manifest = (ObjectNode) JSON.readTree(corpus.resolve("manifest.json").toFile());
        for (var file : (ArrayNode) manifest.get("files")) {
            Path path = corpus.resolve(file.get("path").asText());
            ((ObjectNode) file).put("bytes", Files.size(path)).put("sha256", FileChecksum.sha256(path));
        }
        JSON.writeValue(corpus.resolve("manifest.json").toFile(), manifest);
    }

    @Test
    void aCorpusIsInOrder() {
        Run run = Run.of("verify", corpus.toString());
        assertThat(run.out()).isEqualTo(corpus + " is in order: 30 documents, "
                + run.out().replaceAll("(?s).*documents, (\\d+) files.*", "$1") + " files\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void flippedByte() throws IOException {
        Path file = corpus.resolve("xmi/n000003.xmi");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertFound("xmi/n000003.xmi: its checksum is not that of the manifest");
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(corpus.resolve("conll/n000004.conll"));
        assertFound("conll/n000004.conll: it is missing");
    }

    @Test
    void strayFile() throws IOException {
        Files.writeString(corpus.resolve("data/extra.jsonl"), "{}\n");
        assertFound("data/extra.jsonl: the manifest does not know it");
    }

    @Test
    void changedLabel() throws IOException {
        editLine(0, line -> line.replaceFirst("\"label\":\"NAME\"", "\"label\":\"GAME\""));
        assertFound("its checksum is not that of the manifest");
        mendChecksums();
        assertFound("differs from its record: entities");
    }

    @Test
    void offsetOffByOne() throws IOException {
        editLine(2, line -> line.replaceFirst("\"entities\":\\[\\{\"id\":\"(\\w+)\",\"start\":0,",
                "\"entities\":[{\"id\":\"$1\",\"start\":1,"));
        mendChecksums();
        assertFound("line 3: at 1-");
    }

    @Test
    void metadataNameThatOneRecordLacks() throws IOException {
        editLine(1, line -> line.replaceFirst("\"meta\":\\{\"none\":null}", "\"meta\":{}"));
        mendChecksums();
        assertFound("line 2: its meta has the names [], the manifest says [none]");
    }

    @Test
    void columnsThatAreDeclaredOtherwise() throws IOException {
        edit(corpus.resolve("README.md"), card -> card.replaceFirst("dtype: timestamp\\[s]", "dtype: string"));
        mendChecksums();
        assertFound("README.md: the columns it declares are not those of the data");
    }

    @Test
    void filesThatAreNoTextAnyMore() throws IOException {
        for (String name : List.of("README.md", "croissant.json", "manifest.json")) {
            byte[] before = Files.readAllBytes(corpus.resolve(name));
            byte[] broken = before.clone();
            broken[broken.length / 3] = (byte) 0xFF;
            Files.write(corpus.resolve(name), broken);
            assertFound(name + ": it is not UTF-8");
            Files.write(corpus.resolve(name), before);
        }
        edit(corpus.resolve("README.md"), card -> card.replaceFirst("configs:", "configs: ["));
        assertFound("README.md: its header is not YAML");
    }

    @Test
    void duplicateId() throws IOException {
        edit(train, text -> text + text.lines().findFirst().orElseThrow() + "\n");
        mendChecksums();
        assertFound("is there twice");
    }

    @Test
    void documentInTwoSplits() throws IOException {
        String first = Files.readString(train).lines().findFirst().orElseThrow();
        edit(corpus.resolve("data/test-00000-of-00001.jsonl"), text -> text + first + "\n");
        mendChecksums();
        assertFound("is in the split");
    }

    @Test
    void sameTextInTwoSplits() throws IOException {
        String first = Files.readString(train).lines().findFirst().orElseThrow();
        edit(corpus.resolve("data/test-00000-of-00001.jsonl"), lines -> {
            String line = lines.lines().findFirst().orElseThrow();
            return lines.replace(line, first.replaceFirst("\"id\":\"\\w+\"", line.substring(1, line.indexOf(','))));
        });
        mendChecksums();
        assertFound("documents that say the same are in different splits");
    }

    @Test
    void truncatedLine() throws IOException {
        edit(train, text -> text.substring(0, text.length() - 40));
        mendChecksums();
        assertFound("the line is cut off");
    }

    @Test
    void changedText() throws IOException {
        editLine(1, line -> line.replaceFirst("\"text\":\"(.)", "\"text\":\"X"));
        mendChecksums();
        assertFound("is not the one that was annotated");
    }

    @Test
    void keyThatIsNotOfTheSchema() throws IOException {
        editLine(1, line -> line.replaceFirst("\\{", "{\"colour\":\"red\","));
        assertFound("line 2: colour is not a known key");
    }

    @Test
    void cardThatSaysAnotherNumber() throws IOException {
        edit(corpus.resolve("README.md"), text -> text.replaceFirst("num_examples: \\d+", "num_examples: 99"));
        mendChecksums();
        assertFound("README.md: it says the splits have");
    }

    @Test
    void croissantWithAnotherChecksum() throws IOException {
        edit(corpus.resolve("croissant.json"), text -> text.replaceFirst("\"sha256\" : \"[0-9a-f]", "\"sha256\" : \"x"));
        assertFound("croissant.json: what it says of");
    }

    @Test
    void manifestThatIsNoJson() throws IOException {
        edit(corpus.resolve("manifest.json"), text -> text.substring(1));
        assertFound("manifest.json: ");
    }

    @Test
    void noCorpusAtAll() {
        Run run = Run.of("verify", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is no corpus").hasLineCount(1);
    }
}
