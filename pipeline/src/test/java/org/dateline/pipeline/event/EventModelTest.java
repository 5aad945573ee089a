package org.dateline.pipeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The decoder, and the shipped weights. */
class EventModelTest {

    @Test
    void addsUpTheWeightsOfKnownFeatures() {
        EventModel model = new EventModel(Map.of(EventModel.BIAS, -1.0, "tag=VBD", 3.0));
        assertThat(model.probability(List.of("tag=VBD", "never seen"))).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(model.probability(List.of())).isCloseTo(1 / (1 + Math.exp(1)), within(1e-9));
    }

    @Test
    void shippedWeightsTellAVerbFromItsAuxiliary() {
        TaggedSentence sentence = Tagged.sentence("The/DT minister/NN has/have/VBZ resigned/resign/VBN ./.");
        List<Double> probabilities = EventCandidates.of(sentence).stream()
                .map(candidate -> EventModel.shared().probability(candidate.features())).toList();
        assertThat(probabilities.get(3)).isGreaterThan(0.9);
        assertThat(probabilities.subList(0, 3)).allMatch(probability -> probability < EventModel.THRESHOLD);
    }

    @Test
    void punctuationAndUntaggedWordsAreNoCandidates() {
        TaggedSentence tagged = Tagged.sentence("Rain/NN fell/fall/VBD -/: ./.");
        assertThat(EventCandidates.of(tagged)).extracting(EventCandidates.Candidate::index).containsExactly(0, 1);
        Word untagged = new Word(0, 4, "Rain", "rain", "", Word.UNATTACHED, "");
        assertThat(EventCandidates.of(new TaggedSentence(List.of(untagged)))).isEmpty();
    }
}
