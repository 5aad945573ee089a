package org.dateline.corpus.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corpus.evaluate.document.Layer.ENTITIES;
import static org.dateline.corpus.evaluate.document.Layer.POS;
import static org.dateline.corpus.evaluate.document.Layer.TIMEXES;

import java.util.List;
import java.util.Optional;
import org.dateline.corpus.evaluate.Sample;
import org.dateline.corpus.evaluate.document.Layer;
import org.dateline.corpus.evaluate.score.Difference.Kind;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final String TEXT = "The council met on Monday evening\nand will meet again in 😀 two weeks, said Ana Orr.";

    @Test
    void showsBothSidesOfWhatOverlaps() {
        List<Difference> found = differences(TIMEXES,
                Sample.of("a", TEXT).with(TIMEXES, "Monday evening", "TIME", "2024-05-06TEV")
                        .with(TIMEXES, "two weeks", "DATE", "2024-05-20"),
                Sample.of("a", TEXT).with(TIMEXES, "Monday", "DATE", "2024-05-06").with(TIMEXES, "evening", "TIME", null)
                        .with(TIMEXES, "two weeks", "DATE", "2024-05-20"));

        assertThat(found).extracting(Difference::kind).containsExactly(Kind.DIFFERS, Kind.FALSE_ALARM);
        Difference differs = found.get(0);
        assertThat(differs.document()).isEqualTo("a");
        assertThat(differs.gold().orElseThrow().text()).isEqualTo("Monday evening");
        assertThat(differs.gold().orElseThrow().labels()).containsExactly("TIME", "2024-05-06TEV");
        assertThat(differs.system().orElseThrow().text()).isEqualTo("Monday");
        assertThat(differs.context())
                .isEqualTo(new Context("The council met on ", "Monday evening", " and will meet again in 😀 two weeks,…"));
    }

    @Test
    void sortsMissesAndFalseAlarmsByPlace() {
        List<Difference> found = differences(ENTITIES,
                Sample.of("a", TEXT).with(ENTITIES, "Ana Orr", "PER"),
                Sample.of("a", TEXT).with(ENTITIES, "council", "ORG").with(ENTITIES, "Monday", "MISC"));

        assertThat(found).extracting(Difference::kind).containsExactly(Kind.FALSE_ALARM, Kind.FALSE_ALARM, Kind.MISSED);
        assertThat(found.get(2).context()).isEqualTo(new Context("…will meet again in 😀 two weeks, said ", "Ana Orr", "."));
        assertThat(found.get(2).gold().orElseThrow().span().start()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("Ana")));
    }

    @Test
    void aTagTheGoldDoesNotHaveIsNotWrong() {
        Sample gold = Sample.of("a", TEXT).with(POS, "met", "VBD", null);

        assertThat(differences(POS, gold, Sample.of("a", TEXT).with(POS, "met", "VBD", "VERB"))).isEmpty();
        assertThat(differences(POS, gold, Sample.of("a", TEXT).with(POS, "met", "VBN", "VERB")))
                .extracting(Difference::kind).containsExactly(Kind.DIFFERS);
    }

    @Test
    void keepsAsManyAsWereAskedFor() {
        Sample gold = Sample.of("a", TEXT).with(ENTITIES, "Ana", "PER").with(ENTITIES, "Orr", "PER").with(ENTITIES, "council", "ORG");
        LayerScorer scorer = LayerScorer.of(ENTITIES, new ScoringOptions(LabelRules.NONE, LabelRules.NONE, false, 4, 0));
        scorer.add(pair(gold, Sample.of("a", TEXT)));
        scorer.add(pair(gold, Sample.of("a", TEXT)));

        assertThat(scorer.scores(new Offer(), new Offer()).differences()).hasSize(4);
    }

    private static List<Difference> differences(Layer layer, Sample gold, Sample system) {
        LayerScorer scorer = LayerScorer.of(layer, new ScoringOptions(LabelRules.NONE, LabelRules.NONE, false, 99, 0));
        scorer.add(pair(gold, system));
        return scorer.scores(new Offer(), new Offer()).differences();
    }

    private static DocumentPair pair(Sample gold, Sample system) {
        return DocumentPair.of(gold.annotated(), Optional.of(system.annotated()));
    }
}
