package org.dateline.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Timex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document's page as a real browser draws it, light and dark. Skipped where no Chromium or Chrome is installed. */
class ReportInBrowserTest {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> QUIET = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--window-size=900,700");
    private static final int ENTITY = 0x0b7285;
    private static final int EVENT = 0xa61e7b;
    private static final int TIME = 0x946200;
    private static final int DARK_PAPER = 0x17191c;

    @TempDir
    private Path folder;
    private Path page;
    private String browser;

    @BeforeEach
    void writePage() throws IOException {
        Optional<String> found = browser();
        assumeTrue(found.isPresent(), "no Chromium or Chrome on the PATH");
        browser = found.orElseThrow();
        page = Files.writeString(folder.resolve("page.html"), new DocumentPage(document()).html("train", "index.html"));
    }

    private static Optional<String> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(path -> NAMES.stream().map(name -> Path.of(path, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    private static DocumentView document() {
        return new DocumentView("d", "en", "Ana Costa resigned on Monday.", Metadata.NONE, List.of(), List.of(), List.of(),
                List.of(new Entity("n1", 0, 9, "PERSON", null, null, null)),
                List.of(new Event("e1", 10, 18, "OCCURRENCE", "PAST", "NONE", "POS", null, "VERB", null, null, null, List.of())),
                List.of(new Timex("t1", 22, 28, "DATE", "2021-05-03", null, null, null, false, "NONE", null, null, null, null, null)),
                List.of(), List.of());
    }

    private BufferedImage screenshot(String... flags) throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");
        List<String> command = new ArrayList<>(List.of(browser));
        command.addAll(QUIET);
        command.addAll(List.of(flags));
        command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--screenshot=" + picture, page.toUri().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ends").isTrue();
        return ImageIO.read(picture.toFile());
    }

    private static long pixels(BufferedImage picture, int colour) {
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += (picture.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void drawsAMarkOfEachLayer() throws Exception {
        BufferedImage picture = screenshot();
        assertThat(pixels(picture, ENTITY)).as("entity").isGreaterThan(50);
        assertThat(pixels(picture, EVENT)).as("event").isGreaterThan(50);
        assertThat(pixels(picture, TIME)).as("time").isGreaterThan(50);
        assertThat(pixels(picture, DARK_PAPER)).as("dark paper").isZero();
    }

    @Test
    void isDarkForWhoLikesItDark() throws Exception {
        assertThat(pixels(screenshot("--blink-settings=preferredColorScheme=0"), DARK_PAPER)).isGreaterThan(100_000);
    }
}
