package org.dateline.pipeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"7 March 2020", "  March 7, 2020  ", "Sat 7 Mar. 2020", "2020-03-07", "Published: 7 MARCH 2020", "Posted on March 7th 2020",
        "Date:\t2020-3-7", "March 7, 2020 10:15 AM EDT", "7 March 2020, at 17.30", "7 March 2020\r"})
    void isFoundAmongTheFirstLines(String line) {
        String text = "Snow falls\nBy Ada Hill\n" + line + "\n\nIt fell yesterday.";
        DateLine found = DateLine.of(text).orElseThrow();
        assertThat(found.date()).isEqualTo("2020-03-07");
        assertThat(line).contains(text.substring(found.begin(), found.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2020", "3/7/2020", "30 February 2020", "On 7 March 2020", "7 March 2020 was cold.", "Updated: 7 March 2020", "7 March"})
    void isNothingElse(String line) {
        assertThat(DateLine.of("Snow falls\n" + line + "\n\nIt fell yesterday.")).isEmpty();
    }

    @Test
    void isNotFarBelowNorTheWholeText() {
        assertThat(DateLine.of("\n".repeat(6) + "7 March 2020\n")).isEmpty();
        assertThat(DateLine.of("7 March 2020")).isEmpty();
    }
}
