package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of lines that INCEpTION's reader insists on: the header and two empty lines; then sentences, each with its text and rows,
 * and an empty line between two of them but none after the last.
 */
class WebAnnoTsvTest {

    /** What the tool takes for white space at the edge of an annotation. */
    private static final Pattern EDGE = Pattern.compile("[\\s\\x1C-\\x1F\\u00A0\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000]");
    private static final Format FORMAT = Formats.get("webanno-tsv");

    @TempDir
    private Path folder;

    @Test
    void linesAreInTheOrderOfTheTool() throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random());
        Samples.roundTrip(FORMAT, documents, folder);
        List<Path> files = CorpusFolder.list(folder.resolve("webanno-tsv"), ".tsv");
        assertThat(files).hasSizeGreaterThan(1000);
        int sentences = 0;
        for (Path file : files) {
            String content = Files.readString(file);
            if (content.contains("#Text=")) {
                sentences++;
                assertThat(content).as(file.toString())
                        .matches("#FORMAT=WebAnno TSV 3\\.3\n(#T_[^\n\r]+\n)+\n(\n#Text=[^\n\r]*\n([0-9]+-[0-9]+\t[^\n\r]+\t\n)+)+");
            }
        }
        assertThat(sentences).as("all but documents without tokens in sentences, where they have sentences")
                .isEqualTo((int) documents.stream().filter(document -> !Samples.reduced(FORMAT, document).tokens().isEmpty()).count());
    }

    @Test
    void aDocumentWithoutSentencesIsOne() throws IOException {
        DocumentView whole = Samples.everything();
        DocumentView document = Records.with(whole, "sentences", List.of());
        Losses losses = new Losses();
        DocumentView reduced = FORMAT.carries(FormatOptions.DEFAULT).reduce(document, losses);
        assertThat(losses.byKind()).containsEntry("documents without sentences", 1).doesNotContainKey("tokens outside sentences");
        assertThat(reduced.tokens()).hasSameSizeAs(whole.tokens());
        assertThat(reduced.sentences()).containsExactly(new Sentence(0, whole.tokens().get(whole.tokens().size() - 1).end()));
        Views.assertSame(Samples.roundTrip(FORMAT, List.of(document), folder).get(document.id()), reduced, "no sentences");
        assertThat(Files.readString(CorpusFolder.list(folder.resolve("webanno-tsv"), ".tsv").get(0)))
                .containsOnlyOnce("\n#Text=" + whole.text().strip().replace("\n", "\\n") + "\n1-1\t0-9\tReykjavik\t");
    }

    @Test
    void aDocumentWithoutTokensIsCountedAndEmpty() {
        DocumentView document = Samples.awkward().values().stream().filter(each -> each.id().equals("bare")).findFirst().orElseThrow();
        assertThat(document.text()).isNotBlank();
        Losses losses = new Losses();
        DocumentView reduced = FORMAT.carries(FormatOptions.DEFAULT).reduce(document, losses);
        assertThat(losses.byKind()).containsExactly(Map.entry("documents without tokens", 1));
        assertThat(reduced.text()).isEmpty();
    }

    @Test
    void sentencesStandAtTheirTokens() throws IOException {
        DocumentView document = Samples.everything();
        Samples.roundTrip(FORMAT, List.of(document), folder);
        String content = Files.readString(CorpusFolder.list(folder.resolve("webanno-tsv"), ".tsv").get(0));
        List<String> blocks = List.of(content.substring(content.indexOf("\n\n") + 2).strip().split("\n\n"));
        List<Sentence> sentences = Samples.reduced(FORMAT, document).sentences();
        assertThat(blocks).hasSameSizeAs(sentences);
        for (int i = 0; i < blocks.size(); i++) {
            List<String> lines = blocks.get(i).lines().toList();
            assertThat(lines.get(0)).isEqualTo("#Text=" + document.textOf(sentences.get(i)));
            assertThat(lines.get(1)).startsWith((i + 1) + "-1\t" + sentences.get(i).begin() + "-");
            assertThat(lines.get(lines.size() - 1).split("\t")[1]).endsWith("-" + sentences.get(i).end());
        }
    }

    /** The checks of the tool at import, as of a project: see {@link InceptionImportTest}. */
    @Test
    void rowsPassTheChecksAtImport() throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random());
        Samples.roundTrip(FORMAT, documents, folder);
        int governors = 0;
        for (Path file : CorpusFolder.list(folder.resolve("webanno-tsv"), ".tsv")) {
            Map<String, String[]> rows = new HashMap<>();
            Files.readString(file).lines().filter(line -> line.matches("[0-9]+-[0-9]+\t.*")).map(line -> line.split("\t", -1))
                    .forEach(row -> rows.put(row[0], row));
            for (String[] row : rows.values()) {
                assertThat(EDGE.matcher(row[2].substring(0, 1) + row[2].charAt(row[2].length() - 1)).find()).as("%s in %s", row[2], file).isFalse();
                String governor = row[row.length - 2];
                if (!governor.equals("_")) {
                    assertThat(List.of(row[3], rows.get(governor)[3])).as("%s in %s", row[0], file).doesNotContain("_");
                    governors++;
                }
            }
        }
        assertThat(governors).isGreaterThan(1000);
    }
}
