package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A format carries what it declares, no less and no more. */
class CapabilitiesTest {

    @TempDir
    private Path folder;

    static Collection<Format> formats() {
        return Formats.all();
    }

    /** The document in which everything is set is written without being reduced to what the format declares. */
    @ParameterizedTest
    @MethodSource("formats")
    void areDeclaredExactly(Format format) {
        DocumentView everything = fitting(format, Samples.everything());
        try (CorpusWriter writer = format.open(folder, FormatOptions.DEFAULT)) {
            writer.write(Rendition.of(everything));
        }
        Map<String, DocumentView> read = Samples.read(format, folder);
        DocumentView back = read.get(everything.id());
        Set<String> declared = new TreeSet<>();
        Set<String> carried = new TreeSet<>();
        for (Facet facet : Facet.values()) {
            if (format.carries(FormatOptions.DEFAULT).facets().contains(facet)) {
                declared.add(facet.kind());
            }
            if (sameValues(facet, everything, back)) {
                carried.add(facet.kind());
            }
        }
        assertThat(carried).isEqualTo(declared);
    }

    /** All facets stay; only the format's reductions of shape are made, which it may rely on. */
    private static DocumentView fitting(Format format, DocumentView document) {
        Capabilities carries = format.carries(FormatOptions.DEFAULT);
        return new Capabilities(Capabilities.everything().facets(), carries.shape()).reduce(document, new Losses());
    }

    private static boolean sameValues(Facet facet, DocumentView written, DocumentView read) {
        assertThat(facet.count(written)).as("the sample has " + facet.kind()).isPositive();
        return facet.count(read) == facet.count(written)
                && (facet.isLayer() || values(facet, read).equals(values(facet, written)));
    }

    /** Participants are compared without the ids of their targets, which are a matter of the other layers. */
    private static List<Object> values(Facet facet, DocumentView document) {
        if (facet != Facet.PARTICIPANTS) {
            return facet.values(document);
        }
        return document.events().stream().flatMap(event -> event.participants().stream())
                .<Object>map(each -> List.of(each.role(), each.begin(), each.end(), each.target() == null)).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void nameOnlyLossesThatTheyDeclare(Format format) {
        Capabilities carries = format.carries(FormatOptions.DEFAULT);
        Losses losses = new Losses();
        Samples.awkward().values().forEach(document -> carries.reduce(document, losses));
        Samples.random().forEach(document -> carries.reduce(document, losses));
        Set<String> always = Set.of("half characters", "tlinks with a lost end", "participants with a lost target",
                "timexes with a lost anchorTimeId", "timexes with a lost beginPoint", "timexes with a lost endPoint");
        assertThat(carries.losses()).as(format.id()).doesNotHaveDuplicates()
                .containsAll(losses.byKind().keySet().stream().filter(kind -> !always.contains(kind)).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void countWhatIsLost(Format format) {
        for (DocumentView document : Samples.random().subList(0, 200)) {
            Losses losses = new Losses();
            DocumentView reduced = format.carries(FormatOptions.DEFAULT).reduce(document, losses);
            assertThat(losses.byKind().isEmpty()).as("%s, %s: %s", format.id(), document.id(), losses.byKind())
                    .isEqualTo(reduced.equals(document));
        }
    }
}
