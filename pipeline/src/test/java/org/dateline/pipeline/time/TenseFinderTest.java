package org.dateline.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.pipeline.time.resolve.Tense;
import org.dateline.pipeline.time.rule.Piece;
import org.dateline.pipeline.time.rule.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tense around the word Friday, with tags for some verbs. */
class TenseFinderTest {

    private static final Map<String, String> TAGS = Map.of("resumes", "VBZ", "gave", "VBD", "moved", "VBN", "opened", "VBD", "held", "VBN",
            "sank", "VBD", "called", "VBN", "mowing", "VBG", "scheduled", "VBN", "left", "VBN");

    @ParameterizedTest
    @CsvSource({"It opened on Friday,PAST", "It will be held on Friday,FUTURE", "It is to be held on Friday,FUTURE",
        "The trial resumes Friday,FUTURE", "He meets her on Friday,PRESENT", "It was scheduled for Friday,FUTURE",
        "It had been scheduled for Friday,PAST", "'On Friday, the ferry sank',PAST", "He is mowing it Friday,PRESENT",
        "He could have left on Friday,PAST", "closed until Friday,FUTURE", "Nothing at Friday,NONE", "It was held until Friday,NONE",
        "It will be the first since Friday,PAST", "It was opened; it may be shut Friday,FUTURE", "It was moved to Friday,FUTURE",
        "They gave her until Friday to answer,FUTURE", "He waits when it is held Friday,FUTURE", "The trial was set for Friday,FUTURE",
        "Her next race is on Friday,FUTURE", "It is Friday's turn,NONE", "It has opened until Friday,FUTURE", "It opened for Friday,PAST",
        "A race called for Friday,FUTURE", "It opened ahead of his return on Friday,FUTURE", "It opened on Friday,PAST"})
    void is(String text, Tense tense) {
        List<Piece> pieces = new Splitter(text, begin -> tag(text, begin)).split(0, text.length());
        int at = pieces.stream().map(Piece::lower).toList().indexOf("friday");
        assertThat(TenseFinder.around(pieces, at, at + 1)).isEqualTo(tense);
    }

    @ParameterizedTest
    @CsvSource({"NNS,NONE", "VBZ,FUTURE"})
    void aForecastThatIsANounTellsNothing(String tag, Tense tense) {
        List<Piece> pieces = new Splitter("It beat forecasts Friday", begin -> begin == 8 ? tag : "XX").split(0, 24);
        assertThat(TenseFinder.around(pieces, 3, 4)).isEqualTo(tense);
    }

    private static String tag(String text, int begin) {
        return TAGS.getOrDefault(text.substring(begin).split("[^\\p{L}]", 2)[0], "XX");
    }
}
