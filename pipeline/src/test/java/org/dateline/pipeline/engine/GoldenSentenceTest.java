package org.dateline.pipeline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.engine.result.Name;
import org.dateline.pipeline.engine.result.Tag;
import org.junit.jupiter.api.Test;

/** What NLP4J 1.1.3 itself says of one sentence, layer by layer. */
class GoldenSentenceTest {

    private static final String TEXT = "On Tuesday, President Barack Obama met Angela Merkel in Berlin for two hours.";

    private final Analysis analysis = Analysis.of(TEXT).get(0);

    @Test
    void tags() {
        assertThat(analysis.tags()).extracting(Tag::label).containsExactly(
                "IN", "NNP", ",", "NNP", "NNP", "NNP", "VBD", "NNP", "NNP", "IN", "NNP", "IN", "CD", "NNS", ".");
        assertThat(analysis.tags()).allSatisfy(tag -> assertThat(tag.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void lemmas() {
        assertThat(analysis.lemmas()).containsExactly(
                "on", "tuesday", ",", "president", "barack", "obama", "meet", "angela", "merkel", "in", "berlin", "for", "#crd#", "hour", ".");
    }

    @Test
    void names() {
        assertThat(analysis.names()).extracting(Name::label).containsExactly("DATE", "PERSON", "PERSON", "GPE", "TIME");
        assertThat(analysis.names()).extracting(Name::begin).containsExactly(1, 4, 7, 10, 12);
        assertThat(analysis.names()).extracting(Name::end).containsExactly(2, 6, 9, 11, 14);
        assertThat(analysis.names().get(3).confidence()).isCloseTo(1, within(0.1));
    }

    @Test
    void dependencies() {
        assertThat(analysis.arcs()).extracting(Arc::head).containsExactly(6, 0, 6, 5, 5, 6, Arc.ROOT, 8, 6, 6, 9, 6, 13, 11, 6);
        assertThat(analysis.arcs()).extracting(Arc::label).containsExactly(
                "prep", "pobj", "punct", "compound", "compound", "nsubj", "root", "compound", "dobj", "prep", "pobj", "prep", "nmod", "pobj",
                "punct");
    }

    @Test
    void anEmptySentenceHasNothing() {
        Nlp4j engine = Nlp4j.shared();
        assertThat(engine.tag(List.of())).isEmpty();
        assertThat(engine.names(List.of(), List.of())).isEmpty();
        assertThat(engine.parse(List.of(), List.of())).isEmpty();
    }

    @Test
    void tagsMustMatchTokens() {
        assertThatThrownBy(() -> Nlp4j.shared().names(List.of("Paris"), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
