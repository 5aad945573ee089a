package org.dateline.pipeline.engine.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels become names, also labels that do not follow each other. */
class BilouTest {

    @ParameterizedTest
    @CsvSource({
            "O U-ORG O, 1-2 ORG",
            "B-GPE I-GPE L-GPE U-DATE, 0-3 GPE;3-4 DATE",
            "U-PERSON L-PERSON, 0-2 PERSON",
            "B-ORG I-ORG O, ''",
            "B-ORG L-GPE, 0-2 GPE",
            "L-ORG O L-ORG, ''",
            "B-ORG B-ORG L-ORG, 1-3 ORG",
            "B-ORG L-ORG I-ORG L-ORG, 0-4 ORG",
            "O O, ''"})
    void labelsBecomeNames(String labels, String names) {
        List<String> list = List.of(labels.split(" "));
        assertThat(new Bilou(list, new double[list.size()]).names())
                .extracting(name -> name.begin() + "-" + name.end() + " " + name.label())
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(";")));
    }
}
