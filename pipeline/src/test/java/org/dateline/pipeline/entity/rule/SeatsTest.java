package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that speak, and peoples and persons that are called like places. */
class SeatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The/DT [FAC Red/NNP Palace/NNP] said/VBD no/UH                      | ORG Red Palace
            The/DT [GPE Citadel/NNP] has/VBZ also/RB denied/VBN it/PRP          | ORG Citadel
            a/DT [FAC Red/NNP Palace/NNP] spokesman/NN left/VBD                 | ORG Red Palace
            A/DT man/NN in/IN the/DT [FAC Red/NNP Palace/NNP] said/VBD no/UH    | FAC Red Palace
            The/DT [FAC Red/NNP Palace/NNP] burned/VBD                          | FAC Red Palace
            [GPE Lisbon/NNP] denied/VBD it/PRP                                  | GPE Lisbon
            the/DT [GPE Netherlands/NNP] denied/VBD it/PRP                      | GPE Netherlands
            """)
    void aPlaceThatSpeaksIsAnOrganisation(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Seats.retype(sample.sentences(), sample.mentions()))).containsExactly(expected);
    }

    @Test
    void aPlaceThatSpeaksOnceIsTypedAlikeThroughout() {
        Sample sample = new Sample("The/DT [FAC Red/NNP Palace/NNP] said/VBD no/UH", "the/DT [FAC Red/NNP Palace/NNP] burned/VBD",
                "the/DT [FAC Old/NNP Mill/NNP] burned/VBD");
        assertThat(sample.show(Seats.retype(sample.sentences(), sample.mentions())))
                .containsExactly("ORG Red Palace", "ORG Red Palace", "FAC Old Mill");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [GPE Lord/NNP Avon/NNP] left/VBD                       | PERSON Avon
            Mr./NNP [GPE Paris/NNP] left/VBD                       | PERSON Paris
            Mme./NNP Marie/NNP Laval/NNP left/VBD                  | PERSON Marie Laval
            [GPE Lord/NNP Howe/NNP Island/NNP] slept/VBD           | GPE Lord Howe Island
            [GPE Lisbon/NNP] 's/POS Lord/NNP Mayor/NNP left/VBD    | GPE Lisbon
            """)
    void whoeverIsAddressedAsAPersonIsOne(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Courtesy.retype(sample.sentences(), sample.mentions()))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"[GPE South/NNP Koreans/NNPS] vote/VBP, NORP South Koreans", "[GPE South/NNP Korea/NNP] votes/VBZ, GPE South Korea",
        "[GPE Athens/NNP] votes/VBZ, GPE Athens", "[ORG New/NNP Germans/NNPS] play/VBP, ORG New Germans"})
    void aPeopleIsNoPlace(String line, String expected) {
        Sample sample = new Sample(line);
        assertThat(sample.show(Peoples.retype(sample.sentences(), sample.mentions()))).containsExactly(expected);
    }
}
