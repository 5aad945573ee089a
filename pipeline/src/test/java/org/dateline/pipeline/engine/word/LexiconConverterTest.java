package org.dateline.pipeline.engine.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withPrecision;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.pipeline.engine.linear.DenseModel;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.linear.Item;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.linear.Relation;
import org.dateline.pipeline.engine.linear.Source;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.RoundTrip;
import org.junit.jupiter.api.Test;

/** Lexicons and embeddings say after conversion what they said before. */
class LexiconConverterTest {

    private static final int WORDS = 40_000;

    @Test
    void wordsKeepTheirLists() throws IOException {
        Map<String, List<String>> words = new HashMap<>();
        for (int i = 0; i < WORDS; i++) {
            words.put("word" + i, List.of("A" + i % 7, "B" + i % 3));
        }
        Lexicon lexicon = RoundTrip.of(LexiconConverter.convertWords(words)::write, Lexicon::read);
        words.forEach((word, list) ->
                assertThat(lexicon.strings().get(lexicon.list(Gram.of(word).hash()))).as(word).isEqualTo(list));
        for (int i = WORDS; i < 2 * WORDS; i++) {
            assertThat(lexicon.list(Gram.of("word" + i).hash())).isEqualTo(-1);
        }
    }

    @Test
    void theLongestNameFromEveryTokenIsMarked() throws IOException {
        PrefixTree<String, Set<String>> names = new PrefixTree<>();
        names.set(new String[] {"New", "York"}, Set.of("5"), Function.identity());
        names.set(new String[] {"New", "York", "City", "Hall"}, Set.of("7"), Function.identity());
        names.set(new String[] {"York"}, Set.of("5", "9"), Function.identity());
        Gazetteers gazetteers = new Gazetteers(RoundTrip.of(LexiconConverter.convertNames(names)::write, Lexicon::read));
        Sentence sentence = new Sentence(List.of("In", "New", "York", "City"));
        gazetteers.annotate(sentence);
        assertThat(marks(sentence, 1)).isEmpty();
        assertThat(marks(sentence, 2)).containsExactly(Gram.of("B-5"));
        assertThat(marks(sentence, 3)).containsExactly(Gram.of("L-5"), Gram.of("U-5"), Gram.of("U-9"));
        assertThat(marks(sentence, 4)).isEmpty();
    }

    @Test
    void embeddingsLoseLessThanHalfAStep() throws IOException {
        Embeddings embeddings = RoundTrip.of(
                EmbeddingsConverter.convert(Map.of("up", new float[] {1, -2, 0.5f}, "flat", new float[3]))::write, Embeddings::read);
        float[] identity = {1, 0, 0, 0, 1, 0, 0, 0, 1};
        LinearModel model = DenseModel.of(List.of("x", "y", "z"), identity);
        float[] scores = new float[3];
        embeddings.add("up", model, scores);
        embeddings.add("flat", model, scores);
        embeddings.add("unknown", model, scores);
        assertThat(scores).containsExactly(new float[] {1, -2, 0.5f}, withPrecision(2f / 254));
    }

    private static Gram[] marks(Sentence sentence, int token) {
        return sentence.values(new Item(Source.I, 0, Relation.SELF, Field.NAMED_ENTITY_GAZETTEERS, 0), token);
    }
}
