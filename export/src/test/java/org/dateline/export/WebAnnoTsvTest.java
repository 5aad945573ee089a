package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The order of lines that INCEpTION's reader insists on: the header and two empty lines; then sentences, each with its text and rows,
 * and an empty line between two of them but none after the last.
 */
class WebAnnoTsvTest {

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
        for (Path file : files) {
            String content = Files.readString(file);
            if (content.contains("#Text=")) {
                assertThat(content).as(file.toString())
                        .matches("#FORMAT=WebAnno TSV 3\\.3\n(#T_[^\n\r]+\n)+\n(\n#Text=[^\n\r]*\n([0-9]+-[0-9]+\t[^\n\r]+\t\n)+)+");
            }
        }
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
}
