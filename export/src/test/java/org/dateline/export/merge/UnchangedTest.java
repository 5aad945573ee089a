package org.dateline.export.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Samples;
import org.dateline.export.Views;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back from any format as it went out is the document it was, with all that the format could not carry. */
class UnchangedTest {

    private static final Set<Facet> LAYERS =
            EnumSet.of(Facet.SENTENCES, Facet.TOKENS, Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES, Facet.TLINKS);

    static Collection<Format> formats() {
        return Formats.all().stream().filter(format -> !format.id().equals("text")).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isTheOriginal(Format format) {
        Capabilities shows = format.carries(FormatOptions.DEFAULT);
        Set<Facet> layers = LAYERS.stream().filter(shows.facets()::contains).collect(Collectors.toSet());
        List<String> unplaced = new ArrayList<>();
        Stream.concat(Samples.awkward().values().stream(), Samples.random().stream()).forEach(document -> {
            DocumentView original = Capabilities.everything().reduce(document, new Losses());
            try {
                Merged merged = Merge.of(original, shows.reduce(original, new Losses()), shows, layers, TimexValues.NONE);
                Views.assertSame(merged.document(), original, format.id() + ", " + original.id());
                assertThat(merged.layers()).as("%s, %s", format.id(), original.id()).allMatch(layer -> layer.changes().isEmpty());
            } catch (TextDiffersException e) {
                unplaced.add(original.id());
            }
        });
        assertThat(unplaced).as(format.id()).doesNotContain("all/Everything 1", "emoji", "crlf", "overlaps");
        if (format.offsets() != OffsetUnit.NONE) {
            assertThat(unplaced).as(format.id()).isEmpty();
        }
    }
}
