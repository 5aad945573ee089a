package org.dateline.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.pipeline.time.SourceText.Span;
import org.dateline.pipeline.time.SourceText.Word;
import org.dateline.pipeline.time.value.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What concerns whole documents and other people's tokens. */
class TimeTaggerTest {

    private static final String STORY = "The gate shut at 6 a.m. Wednesday. It had been open since Jan. 24, six-month-old locks and all.";

    @Test
    void aSentenceCutAfterAnAbbreviationIsJoinedAgain() {
        List<Span> cut = List.of(new Span(0, 23), new Span(24, 34), new Span(35, 63), new Span(64, STORY.length()));
        assertThat(values(new SourceText(STORY, "2022-02-12", cut, PlainText.words(STORY), null)))
                .containsExactly("2022-02-09T06:00", "2022-01-24", "P6M");
    }

    @Test
    void otherTokensGiveTheSame() {
        List<Word> characters = IntStream.range(0, STORY.length()).mapToObj(at -> new Word(at, at + 1, "")).toList();
        List<Span> whole = List.of(new Span(0, STORY.length()));
        assertThat(values(new SourceText(STORY, "2022-02-12", whole, characters, null)))
                .isEqualTo(values(new SourceText(STORY, "2022-02-12", whole, PlainText.words(STORY), null)));
    }

    @ParameterizedTest
    @CsvSource({"'Harbour shut\nFebruary 12, 2022\nIt shut on Friday.',2022-02-11", "'Harbour shut\nOn February 12, 2022\nIt shut on Friday.',XXXX-WXX-5"})
    void aLineThatIsADateDatesTheDocument(String text, String friday) {
        List<Span> lines = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin = lines.get(lines.size() - 1).end() + 1) {
            int end = text.indexOf('\n', begin);
            lines.add(new Span(begin, end < 0 ? text.length() : end));
        }
        List<Timex> found = TimeTagger.english().tag(new SourceText(text, "", lines, PlainText.words(text), null));
        assertThat(found).extracting(timex -> timex.meaning().value()).containsExactly("2022-02-12", friday);
        assertThat(found.get(0).creationTime()).isEqualTo(friday.startsWith("2022"));
    }

    @ParameterizedTest
    @CsvSource({"2022-02-12,true", "2022-02-13,false"})
    void aLineThatIsADateStatesACreationTimeThatIsKnownWhereTheyAgree(String known, boolean stated) {
        String text = "Harbour shut\nFebruary 12, 2022\n";
        List<Span> lines = List.of(new Span(0, 12), new Span(13, 30));
        List<Timex> found = TimeTagger.english().tag(new SourceText(text, known, lines, PlainText.words(text), null));
        assertThat(found).extracting(Timex::creationTime).containsExactly(stated);
    }

    @Test
    void aDurationKnowsTheDateItEndsAt() {
        List<Timex> found = tag("Profit for the three months ended Dec. 31 fell.");
        assertThat(found.get(0).meaning().endPoint()).isEqualTo(found.get(1).id());
        assertThat(found.get(0).meaning().interval().earliest()).isEqualTo("2021-10-01");
        assertThat(found.get(0).meaning().interval().latest()).isEqualTo("2021-12-31");
    }

    @Test
    void whatIsEarlierThisYearEndsOnTheDayOfWriting() {
        assertThat(tag("It shut earlier this year.").get(0).meaning().interval().latest()).isEqualTo("2022-02-12");
        assertThat(tag("It will shut later this year.").get(0).meaning().interval().earliest()).isEqualTo("2022-02-12");
    }

    @Test
    void referencesAreOpenToTheirSide() {
        assertThat(tag("It is now shut, was recently sold and will soon open.")).extracting(timex -> timex.meaning().interval())
                .containsExactly(new Interval("2022-02-12", "2022-02-12"), new Interval(null, "2022-02-12"), new Interval("2022-02-12", null));
    }

    @Test
    void thePastYearEndsAtTheCreationTime() {
        assertThat(tag("It fell over the past 12 months.").get(0).meaning())
                .extracting("endPoint", "anchor").containsExactly("t0", "t0");
    }

    @ParameterizedTest
    @CsvSource({"'The coach said they scored in the second quarter, three yards from the line, after halftime.',0",
            "'The crowd said little in the first half.',0", "'The chief said sales and profits rose in the first half.',1",
            "'The chief said sales rose in the second quarter, three points from the low, after a dip.',1"})
    void aQuarterOfAGameIsNoTime(String text, int quarters) {
        assertThat(tag(text)).hasSize(quarters);
    }

    @Test
    void aWebAddressIsNoText() {
        assertThat(values(PlainText.of("See www.example.org/2008/11/02/monday and https://example.org/2009-10-03 of Monday.", "2022-02-12")))
                .containsExactly("2022-02-07");
    }

    @Test
    void whatFollowsAnUnknownTimeIsUnknown() {
        assertThat(tag("They met. Two days later they parted.").get(0).meaning())
                .extracting("value", "period").containsExactly("XXXX-XX-XX", null);
    }

    @Test
    void anOldCalendarDoesNotMindStrangeText() {
        for (String text : List.of("", " ", "\n\n", "24", "😀 May 3 😀", "Friday", "the the the", "1-2-3-4-5", "of of 9999999999 ago", "/ / /",
                "12 million billion years ago", "99999999 years later", "9,999,999,999 days ago", "0 days ago", "the 0th century")) {
            assertThat(tag(text)).allSatisfy(timex -> assertThat(timex.begin()).isLessThan(timex.end()));
        }
    }

    private static List<Timex> tag(String text) {
        return TimeTagger.english().tag(PlainText.of(text, "2022-02-12"));
    }

    private static List<String> values(SourceText source) {
        return TimeTagger.english().tag(source).stream().map(timex -> timex.meaning().value()).toList();
    }
}
