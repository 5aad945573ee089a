package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.export.view.DocumentView;

/** Compares documents layer by layer, so that a failure shows where. */
public final class Views {

    private Views() {}

    /** Fails with the first layer that differs. */
    public static void assertSame(DocumentView actual, DocumentView expected, String name) {
        assertThat(actual.text()).as("%s: text", name).isEqualTo(expected.text());
        assertThat(actual.metadata()).as("%s: metadata", name).isEqualTo(expected.metadata());
        assertThat(actual.zones()).as("%s: zones", name).isEqualTo(expected.zones());
        assertThat(actual.sentences()).as("%s: sentences", name).isEqualTo(expected.sentences());
        assertThat(actual.tokens()).as("%s: tokens", name).isEqualTo(expected.tokens());
        assertThat(actual.entities()).as("%s: entities", name).isEqualTo(expected.entities());
        assertThat(actual.timexes()).as("%s: timexes", name).isEqualTo(expected.timexes());
        assertThat(actual.events()).as("%s: events", name).isEqualTo(expected.events());
        assertThat(actual.tlinks()).as("%s: tlinks", name).isEqualTo(expected.tlinks());
        assertThat(actual).as(name).isEqualTo(expected);
    }
}
