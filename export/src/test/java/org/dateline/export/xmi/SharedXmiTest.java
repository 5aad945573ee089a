package org.dateline.export.xmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.export.Exporter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.Rendition;
import org.dateline.export.Samples;
import org.dateline.export.file.FileNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XMI is kept for another format only where there is one; it is the same either way. */
class SharedXmiTest {

    @TempDir
    private Path folder;

    @Test
    void oneFormatAloneKeepsNothing() {
        Rendition document = Rendition.of(Samples.everything());
        new XmiSerializer(XmlVersion.XML_1_0).write(document, (bytes, length) -> assertThat(length).isPositive());
        XmiBody made = new XmiBody(XmlVersion.XML_1_1);
        assertThat(document.product(XmiBody.class, any -> made)).isSameAs(made);
    }

    @Test
    void bothWaysGiveTheSameBytes() {
        List<Format> both = List.of(Formats.get("xmi"), Formats.get("xmi-1.1"));
        write(both, folder.resolve("both"));
        for (Format format : both) {
            write(List.of(format), folder.resolve("alone"));
            Path file = Path.of(format.id(), FileNames.of(Samples.everything().id()) + ".xmi");
            assertThat(folder.resolve("alone").resolve(file)).hasSameBinaryContentAs(folder.resolve("both").resolve(file));
        }
    }

    private static void write(List<Format> formats, Path target) {
        try (Exporter exporter = new Exporter(target, formats, FormatOptions.DEFAULT)) {
            exporter.write(Samples.everything());
        }
    }
}
