package org.dateline.pipeline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a noun phrase begins and ends, and what determines it. */
class NounPhraseTest {

    @ParameterizedTest
    @CsvSource({"They/PRP fear/VBP the/DT second/JJ peace/NN *talks/NNS ,the,1,true",
        "They/PRP fear/VBP her/PRP$ peace/NN *talks/NNS ,poss,1,true", "They/PRP fear/VBP Peru/NNP 's/POS *vote/NN ,poss,1,true",
        "*Votes/NNS count/VBP ,-,-1,true", "They/PRP fear/VBP *election/NN day/NN ,-,1,false"})
    void readsTheWordsAroundANoun(String line, String determiner, int before, boolean head) {
        NounPhrase phrase = NounPhrase.of(Tagged.sentence(line), Tagged.marked(line));
        assertThat(phrase.determiner()).isEqualTo(determiner);
        assertThat(phrase.before()).isEqualTo(before);
        assertThat(phrase.isHead()).isEqualTo(head);
    }
}
