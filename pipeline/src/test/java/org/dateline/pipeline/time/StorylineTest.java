package org.dateline.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.time.SourceText.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates without a year in texts that tell of another year than the one they were written in; ¶ begins a paragraph. */
class StorylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "In 1972 it was a mill. On June 17 five men broke in.|1972,1972-06-17",
        "In 1972 it was a mill.¶On June 17 five men broke in. In July they left.|1972,1972-06-17,1972-07",
        "In 1972 it was a mill. Nobody came.¶On June 17 five men broke in.|1972,2011-06-17",
        "In November 1972 it burned. In February it was pulled down.|1972-11,1973-02",
        "On May 3, 1972 he was jailed. He was freed on March 2, 1974. On April 9 he died.|1972-05-03,1974-03-02,1974-04-09"})
    void takeTheYearTheParagraphTellsOf(String text, String values) {
        assertThat(values(text)).containsExactly(values.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "She was held on May 2, 2010. Her trial began on June 4.|2010-05-02,2011-06-04",
        "The mill, founded in 1904, burned in May.|1904,2011-05",
        "The 1998 law was changed on June 5.|1998,2011-06-05",
        "In 2008 it lost money. It will shut on Dec. 5.|2008,2011-12-05",
        "In 2008 it lost money. It said on Oct. 3 that it had shut.|2008,2011-10-03",
        "In 2008 it lost money. It shut last week. On June 4 it had burned.|2008,2011-W41,2011-06-04"})
    void belongToTheYearOfWritingElsewhere(String text, String values) {
        assertThat(values(text)).containsExactly(values.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The siege of 1704 was long. The king came from Lund in 1703.¶Few lived to tell. He left on May 3.¶The walls of 1650 fell in 1711.|1703-05-03",
        "The siege of 1704 was long, he said yesterday. The king came from Lund in 1703.¶Few lived. He left on May 3.¶The walls of 1650 fell in 1711.|2011-05-03"})
    void goOnWithTheLastYearInATextOfHistory(String text, String value) {
        assertThat(values(text)).contains(value);
    }

    private static List<String> values(String marked) {
        String text = marked.replace('¶', '\n');
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int stop = text.indexOf(". ", begin + 1);
            int line = text.indexOf('\n', begin);
            stop = stop >= 0 && Character.isDigit(text.charAt(stop + 2)) ? text.indexOf(". ", stop + 1) : stop;
            int end = stop < 0 ? line < 0 ? text.length() : line : line < 0 ? stop + 1 : Math.min(stop + 1, line);
            sentences.add(new Span(begin, end));
            begin = end + 1;
        }
        return TimeTagger.english().tag(new SourceText(text, "2011-10-20", sentences, PlainText.words(text), null)).stream()
                .map(timex -> timex.meaning().value()).toList();
    }
}
