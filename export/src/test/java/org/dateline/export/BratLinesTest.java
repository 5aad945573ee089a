package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standoff as brat's server reads it: lines as Python divides them, offsets in code points, the words of each span beside it. */
class BratLinesTest {

    private static final String LINE_ENDS = "\\r\\n|[\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]";

    @TempDir
    private Path folder;

    @Test
    void holdTheWordsOfTheirSpans() throws IOException {
        List<DocumentView> documents = new ArrayList<>(Samples.awkward().values());
        documents.addAll(Samples.random());
        Samples.roundTrip(Formats.get("brat"), documents, folder);
        List<Path> files = CorpusFolder.list(folder.resolve("brat"), ".ann");
        assertThat(files).hasSizeGreaterThan(1000);
        int spans = 0;
        for (Path file : files) {
            int[] text = Files.readString(Path.of(file.toString().replaceFirst("ann$", "txt"))).codePoints().toArray();
            for (String line : Files.readString(file).split(LINE_ENDS)) {
                assertThat(line).as(file.toString()).matches("(?s)([TEAR#][0-9]+\\t.+)?");
                if (line.startsWith("T")) {
                    String[] cells = line.split("\\t", 3);
                    assertThat(cells[2]).as(line).isEqualTo(words(text, cells[1].substring(cells[1].indexOf(' ') + 1)));
                    spans++;
                }
            }
        }
        assertThat(spans).isGreaterThan(1000);
    }

    @Test
    void configurationOffersMoreThanTheCorpusHas() throws IOException {
        Samples.roundTrip(Formats.get("brat"), List.of(Samples.awkward().get("emoji")), folder);
        String slots = "\tAGENT*:<ANY>, PATIENT*:<ANY>, PLACE*:<ANY>, RECIPIENT*:<ANY>, TIME*:<ANY>";
        assertThat(Files.readString(folder.resolve("brat/annotation.conf")).lines()).contains("PRODUCT", "GPE", "TIMEX_SET",
                "EVENT_PERCEPTION" + slots, "DURING\tArg1:<ANY>, Arg2:<ANY>", "Polarity\tArg:<ANY>, Value:NEG|POS");
        assertThat(Files.readString(folder.resolve("brat/visual.conf")).lines()).contains("EVENT_PERCEPTION | PERCEPTION", "TIMEX_SET | SET");
    }

    /** The text of fragments, {@code 0 5;6 9}, with a blank between. */
    private static String words(int[] text, String fragments) {
        List<String> words = new ArrayList<>();
        int end = -1;
        for (String fragment : fragments.split(";")) {
            int begin = Integer.parseInt(fragment.substring(0, fragment.indexOf(' ')));
            assertThat(begin).as(fragments).isGreaterThan(end);
            end = Integer.parseInt(fragment.substring(fragment.indexOf(' ') + 1));
            words.add(new String(text, begin, end - begin));
        }
        return String.join(" ", words);
    }
}
