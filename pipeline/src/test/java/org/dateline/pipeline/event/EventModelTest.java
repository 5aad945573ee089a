package org.dateline.pipeline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;
import org.junit.jupiter.api.Test;

/** The decoder, and the shipped weights. */
class EventModelTest {

    @Test
    void addsUpTheWeightsOfKnownFeatures() {
        EventModel model = new EventModel(Map.of(EventModel.BIAS, -1.0, "tag=VBD", 3.0));
        assertThat(model.probability(evidence("tag=VBD", "never seen"))).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-9));
        assertThat(model.probability(evidence())).isCloseTo(1 / (1 + Math.exp(1)), within(1e-9));
    }

    @Test
    void weighsTheNumbersOfAnEmbeddingByTheKindOfWord() {
        EventModel model = new EventModel(Map.of("embedding0/NN", 2.0, "embedding2/NN", -1.0, "embedding1/VB", 5.0));
        assertThat(model.probability(new Evidence(List.of(), "NN", new float[] {1, 7, 3}))).isCloseTo(1 / (1 + Math.exp(1)), within(1e-6));
        assertThat(model.probability(new Evidence(List.of(), "NN", new float[] {}))).isCloseTo(0.5, within(1e-9));
        assertThat(model.probability(new Evidence(List.of(), "JJ", new float[] {1, 7, 3}))).isCloseTo(0.5, within(1e-9));
    }

    private static Evidence evidence(String... names) {
        return new Evidence(List.of(names), "VB", new float[] {});
    }

    @Test
    void shippedWeightsTellAVerbFromItsAuxiliary() {
        TaggedSentence sentence = Tagged.sentence("The/DT minister/NN has/have/VBZ resigned/resign/VBN ./.");
        List<Double> probabilities = EventCandidates.of(sentence).stream()
                .map(candidate -> EventModel.shared().probability(candidate.evidence())).toList();
        assertThat(probabilities.get(2)).isGreaterThan(0.9);
        assertThat(probabilities.subList(0, 2)).allMatch(probability -> probability < EventModel.THRESHOLD);
    }

    @Test
    void onlyTaggedNounsVerbsAdjectivesAndAdverbsAreCandidates() {
        TaggedSentence tagged = Tagged.sentence("Rain/NN fell/fall/VBD on/IN -/: ./.");
        assertThat(EventCandidates.of(tagged)).extracting(EventCandidates.Candidate::index).containsExactly(0, 1);
        TaggedSentence attributes = Tagged.sentence("swift/JJ and/CC deadly/JJ storms/NNS are/VBP swift/JJ ./.");
        assertThat(EventCandidates.of(attributes)).extracting(EventCandidates.Candidate::index).containsExactly(3, 4, 5);
        assertThat(EventCandidates.of(Tagged.sentence("according/accord/VBG to/TO him/PRP"))).isEmpty();
        Word untagged = new Word(0, 4, "Rain", "rain", "", Word.UNATTACHED, "");
        assertThat(EventCandidates.of(new TaggedSentence(List.of(untagged)))).isEmpty();
    }
}
