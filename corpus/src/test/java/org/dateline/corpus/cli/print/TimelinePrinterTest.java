package org.dateline.corpus.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.junit.jupiter.api.Test;

class TimelinePrinterTest {

    private static final String TEXT = "It rained. Then it snowed. It thawed. It may freeze.";

    private static Event event(String id, int begin, int end, String earliest, String latest) {
        return new Event(id, begin, end, "OCCURRENCE", null, null, null, null, null, null, earliest, latest, List.of());
    }

    @Test
    void printsEventsInTheOrderTheyHappened() {
        DocumentView document = new DocumentView("d", "en", TEXT, Metadata.NONE, List.of(),
                List.of(new Sentence(0, 10), new Sentence(11, 26), new Sentence(27, 37), new Sentence(38, 52)), List.of(), List.of(),
                List.of(event("e1", 3, 9, "2020-01-02", "2020-01-04"), event("e2", 19, 25, "2019-12-24", "2019-12-24"),
                        event("e3", 30, 36, null, "2020-01-03"), event("e4", 45, 51, null, null)),
                List.of(), List.of(), List.of());
        StringWriter out = new StringWriter();
        new TimelinePrinter(new PrintWriter(out)).print(document);
        assertThat(out.toString().replaceAll(" {2,}", " | ")).isEqualToNormalizingNewlines("""
                2019-12-24 | snowed | Then it snowed.
                2020-01-02 to 2020-01-04 | rained | It rained.
                … to 2020-01-03 | thawed | It thawed.
                undated | freeze | It may freeze.
                """);
    }
}
