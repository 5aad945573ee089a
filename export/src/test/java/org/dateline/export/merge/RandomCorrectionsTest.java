package org.dateline.export.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.Samples;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned;
import org.dateline.export.span.LabelledSpan;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a hand did: shown once more, the corrected document is what came back, and nothing in it refers to what is gone. */
class RandomCorrectionsTest {

    private static final List<String> LABELS = List.of("PERSON", "GPE", "ORG");

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "doccano", "label-studio", "table"})
    void showsWhatCameBack(String format) throws TextDiffersException {
        Capabilities shows = Formats.get(format).carries(FormatOptions.DEFAULT);
        Random random = new Random(7);
        for (DocumentView document : Samples.random()) {
            DocumentView original = Capabilities.everything().reduce(document, new Losses());
            DocumentView back = corrected(shows.reduce(original, new Losses()), random);
            DocumentView merged = Merge.of(original, back, shows, Returned.correctable(shows), TimexValues.NONE).document();
            assertThat(spans(shows.reduce(merged, new Losses()))).as("%s, %s", format, original.id()).isEqualTo(spans(back));
            assertThat(merged.tokens()).as("%s, %s", format, original.id()).isEqualTo(original.tokens());
            assertThat(Capabilities.everything().reduce(merged, new Losses())).as("%s, %s", format, original.id()).isEqualTo(merged);
            hasIds(merged);
        }
    }

    private static DocumentView corrected(DocumentView shown, Random random) {
        DocumentView back = Records.with(shown, "entities", edited(shown.entities(), "label", shown.text().length(), random));
        back = Records.with(back, "events", edited(shown.events(), "eventClass", shown.text().length(), random));
        back = Records.with(back, "timexes", edited(shown.timexes(), "type", shown.text().length(), random));
        if (shown.text().length() > 3) {
            List<Entity> entities = new ArrayList<>(back.entities());
            entities.add(new Entity("drawn", 1, 3, "GPE", null, null, null));
            back = Records.with(back, "entities", entities.stream().sorted().toList());
        }
        return Capabilities.everything().reduce(back, new Losses());
    }

    /** Items of which some are gone, some have another label, some other borders. */
    private static <R extends Record & Spanned> List<R> edited(List<R> items, String label, int length, Random random) {
        List<R> edited = new ArrayList<>();
        for (R item : items) {
            int what = random.nextInt(5);
            R changed = what == 1 ? Records.with(item, label, LABELS.get(random.nextInt(LABELS.size())))
                    : what == 2 && item.end() < length ? Records.with(item, "end", item.end() + 1) : item;
            if (what != 0 && item.begin() < item.end()) {
                edited.add(changed);
            }
        }
        return edited.stream().sorted().toList();
    }

    private static List<String> spans(DocumentView document) {
        return LabelledSpan.of(document).stream().filter(span -> span.begin() < span.end())
                .map(span -> span.begin() + " " + span.end() + " " + span.label()).sorted().toList();
    }

    private static void hasIds(DocumentView document) {
        List<String> ids = Stream.of(document.entities().stream().map(Entity::id), document.events().stream().map(Event::id),
                document.timexes().stream().map(Timex::id), document.tlinks().stream().map(TemporalLink::id)).flatMap(each -> each).toList();
        Set<String> unique = new HashSet<>(ids);
        assertThat(ids).as(document.id()).hasSameSizeAs(unique);
        assertThat(document.tlinks().stream().flatMap(link -> Stream.of(link.source(), link.target()))
                .filter(id -> !id.equals(TemporalLink.CREATION_TIME)).collect(Collectors.toSet())).as(document.id()).isSubsetOf(unique);
    }
}
