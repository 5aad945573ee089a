package org.dateline.pipeline.event.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.pipeline.event.Tagged;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.pipeline.event.training.GoldDocument.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word of a long gold span is learnt to be the event. */
class EventHeadsTest {

    @ParameterizedTest
    @CsvSource({"Prices/NNS fell/fall/VBD,fell,fell", "They/PRP rolled/roll/VBD out/RP it/PRP,rolled out,rolled",
        "Peace/NN talks/NNS on/IN trade/NN,Peace talks on trade,talks", "Drunk/JJ driving/NN kills/VBZ,Drunk driving,driving",
        "He/PRP is/VBZ in/IN flight/NN,in flight,in", "Too/RB angry/JJ,Too angry,Too"})
    void theHeadOfASpanIsItsVerbOrItsLastNoun(String line, String span, String head) {
        TaggedSentence sentence = Tagged.sentence(line);
        int begin = line.replaceAll("/\\S+", "").indexOf(span);
        Set<Word> heads = EventHeads.of(Set.of(new Span(begin, begin + span.length())), sentence);
        assertThat(heads).extracting(Word::form).containsExactly(head);
    }
}
