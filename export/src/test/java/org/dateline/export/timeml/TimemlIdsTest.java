package org.dateline.export.timeml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.junit.jupiter.api.Test;

/** The date of the header makes room for the document creation time, and nothing else changes. */
class TimemlIdsTest {

    private static final String TEXT = "2024-05-06 Rain fell on Sunday and today.";

    private final Losses losses = new Losses();

    @Test
    void onlyTheDateOfTheHeaderIsRenamed() {
        DocumentView reduced = new TimemlIds().apply(document("2024-05-06"), losses);
        assertThat(reduced.timexes()).extracting(Timex::id).containsExactly("t8", "t7", "t3");
        assertThat(losses.byKind()).containsExactly(Map.entry("timexes.id rewritten", 1));
    }

    @Test
    void whatRefersToTheCreationTimeStillDoes() {
        DocumentView reduced = new TimemlIds().apply(document("2024-05-06"), losses);
        assertThat(reduced.timexes().get(1).anchorTimeId()).isEqualTo("t0");
        assertThat(reduced.tlinks()).extracting(TemporalLink::target).containsExactly("t0");
    }

    @Test
    void withoutCreationTimeReferencesFollowTheDate() {
        DocumentView reduced = new TimemlIds().apply(document(null), losses);
        assertThat(reduced.timexes().get(1).anchorTimeId()).isEqualTo("t8");
        assertThat(reduced.tlinks()).extracting(TemporalLink::target).containsExactly("t8");
    }

    private static DocumentView document(String creationTime) {
        Metadata metadata = new Metadata(creationTime, null, null, null, null, null, Map.of());
        List<Timex> times = List.of(time("t0", 0, 10, null), time("t7", 24, 30, "t0"), time("t3", 35, 40, null));
        List<TemporalLink> links = List.of(new TemporalLink("l1", "t7", "t0", "BEFORE", null));
        return new DocumentView("d", "en", TEXT, metadata, List.of(), List.of(), List.of(), List.of(), List.of(), times, links, List.of());
    }

    private static Timex time(String id, int begin, int end, String anchor) {
        return new Timex(id, begin, end, "DATE", "2024-05-06", null, null, null, false, null, anchor, null, null, null, null);
    }
}
