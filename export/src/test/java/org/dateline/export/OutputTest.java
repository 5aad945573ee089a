package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.export.file.OutputFile;
import org.dateline.export.file.WrittenFile;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How files come into a corpus. */
class OutputTest {

    @TempDir
    private Path folder;

    static Collection<Format> formats() {
        return Formats.all();
    }

    private List<WrittenFile> write(Format format, FormatOptions options, DocumentView... documents) {
        Exporter exporter = new Exporter(folder, List.of(format), options);
        try (exporter) {
            List.of(documents).forEach(exporter::write);
        }
        return exporter.files();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void replacesNothingUnlessAsked(Format format) {
        write(format, FormatOptions.DEFAULT, Samples.everything());
        assertThatThrownBy(() -> write(format, FormatOptions.DEFAULT, Samples.everything())).isInstanceOf(OutputException.class)
                .hasMessageContaining(folder.toString()).hasMessageContaining("overwrite");
        assertThat(write(format, FormatOptions.DEFAULT.overwriting(), Samples.everything())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void listsEveryFileWithItsChecksum(Format format) throws Exception {
        List<WrittenFile> files = write(format, FormatOptions.DEFAULT, Samples.everything());
        try (Stream<Path> there = Files.walk(folder)) {
            assertThat(there.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(files.stream().map(WrittenFile::path).toList());
        }
        for (WrittenFile file : files) {
            byte[] bytes = Files.readAllBytes(file.path());
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void writesCleanText(Format format) throws IOException {
        for (WrittenFile file : write(format, FormatOptions.DEFAULT, Samples.everything(), Samples.awkward().get("crlf"))) {
            if (file.path().toString().endsWith(".zip") || file.path().toString().endsWith(".parquet")) {
                continue;
            }
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.path()))).toString();
            assertThat(text).as(file.path().toString()).doesNotStartWith("\uFEFF").endsWith("\n");
            if (!format.id().equals("text")) {
                assertThat(text).as(file.path().toString()).doesNotContain("\r");
            }
        }
    }

    @Test
    void refusesASecondDocumentOfOneId() {
        assertThatThrownBy(() -> write(Formats.get("brat"), FormatOptions.DEFAULT.overwriting(), Samples.everything(), Samples.everything()))
                .isInstanceOf(OutputException.class);
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("xmi"), "in the way");
        assertThatThrownBy(() -> write(Formats.get("xmi"), FormatOptions.DEFAULT, Samples.everything())).isInstanceOf(OutputException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void leavesNothingOfAFileThatWasNotFinished() throws IOException {
        try (OutputFile file = OutputFile.create(folder.resolve("half.txt"), false)) {
            file.write("half of it");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void takesOneFormatForEachSplit() {
        write(Formats.get("jsonl"), FormatOptions.DEFAULT.split("test"), Samples.everything());
        assertThat(folder.resolve("data/test-00000-of-00001.jsonl")).exists();
    }

    @Test
    void reportsLosses() throws IOException {
        Exporter exporter = new Exporter(folder, List.of(Formats.get("conll2003"), Formats.get("jsonl")), FormatOptions.DEFAULT);
        try (exporter) {
            exporter.write(Samples.awkward().get("overlaps"));
        }
        assertThat(exporter.losses().byFormat().get("jsonl")).isEmpty();
        assertThat(exporter.losses().byFormat().get("conll2003")).containsEntry("entities overlapping", new LossReport.Count(5, 1))
                .containsEntry("events", new LossReport.Count(3, 1)).containsEntry("timexes", new LossReport.Count(2, 1));
        exporter.losses().write(folder, false);
        assertThat(Files.readString(folder.resolve("losses.json"))).contains("\"entities overlapping\"");
    }
}
