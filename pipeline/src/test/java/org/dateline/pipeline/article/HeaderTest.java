package org.dateline.pipeline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", ignoreLeadingAndTrailingWhitespace = false, textBlock = """
             date 2022-02-12 LISBON – The mayor spoke.|date 2022-02-12 LISBON –|2022-02-12|LISBON
            date 2022-02-12 The mayor spoke.|date 2022-02-12|2022-02-12|-
            date 1999-12-31 – Rain fell.|date 1999-12-31 –|1999-12-31|-
            OTTAWA – Pharmacists met.|OTTAWA –|-|OTTAWA
            SÃO PAULO (Agency) — Shares rose.|SÃO PAULO (Agency) —|-|SÃO PAULO
            date 2022-02-12T09:30Z NEW YORK -- Snow fell.|date 2022-02-12T09:30Z NEW YORK --|2022-02-12T09:30Z|NEW YORK
            LONDON, May 2. -- Rain fell.|LONDON, May 2. --|-|LONDON
            date 2022-02-12 NAIROBI, Kenya, Feb 12 (Agency) - Shares fell.|date 2022-02-12 NAIROBI, Kenya, Feb 12 (Agency) -|2022-02-12|NAIROBI, Kenya
            LONDON, Wednesday – Rain fell.|LONDON, Wednesday –|-|LONDON
            PORTLAND, Oregon – Fans cheered.|PORTLAND, Oregon –|-|PORTLAND, Oregon
            BOSTON, Mass. (AP) — Fans cheered.|BOSTON, Mass. (AP) —|-|BOSTON, Mass.
            TRENTON, N.J. (AP) — Fans cheered.|TRENTON, N.J. (AP) —|-|TRENTON, N.J.
            DATE 2020-03-07 BERGEN - Rain fell.|DATE 2020-03-07 BERGEN -|2020-03-07|BERGEN
            Date: 2020-03-07|Date: 2020-03-07|2020-03-07|-
            date: 2020-03-07 BERGEN – Rain fell.|date: 2020-03-07 BERGEN –|2020-03-07|BERGEN
            date 2020-3-7 BERGEN – Rain fell.|date 2020-3-7 BERGEN –|2020-03-07|BERGEN
            date 7 March 2020 BERGEN – Rain fell.|date 7 March 2020 BERGEN –|2020-03-07|BERGEN
            date March 7th, 2020 – Rain fell.|date March 7th, 2020 –|2020-03-07|-
            2020-03-07 BERGEN – Rain fell.|2020-03-07 BERGEN –|2020-03-07|BERGEN
            Published: 7 March 2020|Published: 7 March 2020|2020-03-07|-
            Posted on Saturday, Mar. 7, 2020|Posted on Saturday, Mar. 7, 2020|2020-03-07|-
            BERGEN, March 7, 2020 (Agency) - Rain fell.|BERGEN, March 7, 2020 (Agency) -|2020-03-07|BERGEN
            BERGEN, Feb 30, 2020 – Rain fell.|BERGEN, Feb 30, 2020 –|-|BERGEN
            BERGEN, Norway, 7 Mar 2020 – Rain fell.|BERGEN, Norway, 7 Mar 2020 –|2020-03-07|BERGEN, Norway
            """)
    void readsWhatTheFirstLineStates(String text, String span, String date, String place) {
        Header header = Header.of(text);
        assertThat(text.substring(header.begin(), header.end())).isEqualTo(span);
        assertThat(header.date()).isEqualTo(date);
        assertThat(header.place()).isEqualTo(place);
        assertThat(place == null || text.startsWith(place, header.placeBegin())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor – a keen cyclist – spoke.
            date palms grow here.
            A date 2022-02-12 was set.
            He said 2022-02-12 – no.
            7 March 2020 – a day to remember.
            Date 7 March 2020 was the first choice.
            Published 7 March 2020, the letter was short.
            Date: 3/7/2020
            30 February 2020 BERGEN – Rain fell.
            Dates 2020-03-07 and later are free.
            """)
    void leavesOrdinaryTextAlone(String text) {
        assertThat(Header.of(text).isEmpty()).isTrue();
    }

    @Test
    void aLabelledDateNeedsItsOwnLine() {
        Header header = Header.of("Published: 7 March 2020\r\n\r\nRain fell.");
        assertThat(header.date()).isEqualTo("2020-03-07");
        assertThat(header.end()).isEqualTo("Published: 7 March 2020".length());
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThatThrownBy(() -> Header.of("date 2022-02-30 LISBON – Rain.")).isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2022-02-30");
    }
}
