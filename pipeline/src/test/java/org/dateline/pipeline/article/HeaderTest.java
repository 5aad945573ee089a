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
            """)
    void leavesOrdinaryTextAlone(String text) {
        assertThat(Header.of(text).isEmpty()).isTrue();
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThatThrownBy(() -> Header.of("date 2022-02-30 LISBON – Rain.")).isInstanceOf(DateTimeException.class)
                .hasMessageContaining("2022-02-30");
    }
}
