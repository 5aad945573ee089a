package org.dateline.pipeline.event.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.pipeline.event.Tagged;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every kind of clause, with the slots it fills. */
class SlotsTest {

    private static final Set<String> PLACES = Set.of("Oslo", "Turkey");
    private static final Set<String> ACTORS = Set.of("Smith", "Congress");

    private static Kind kind(String form) {
        if (form.equals("Friday")) {
            return Kind.TIME;
        }
        return PLACES.contains(form) ? Kind.PLACE : ACTORS.contains(form) ? Kind.ACTOR : Kind.OTHER;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "slots.tsv", delimiter = '\t', quoteCharacter = '\u0000', emptyValue = "", nullValues = "-")
    void fillsSlots(String line, String expected) {
        TaggedSentence sentence = Tagged.sentence(line);
        String slots = new Slots(sentence, index -> kind(sentence.word(index).form())).of(Tagged.marked(line)).stream()
                .map(slot -> slot.role() + "=" + sentence.word(slot.word()).form()).sorted().collect(Collectors.joining(" "));
        assertThat(slots).isEqualTo(expected == null ? "" : expected);
    }
}
