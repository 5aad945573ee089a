package org.dateline.pipeline.entity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.pipeline.entity.mention.Sample;
import org.junit.jupiter.api.Test;

/** What a document as a whole tells of a name. */
class DocumentNamesTest {

    @Test
    void aSurnameFollowsItsFullName() {
        Sample sample = new Sample("[PERSON Ruth/NNP Dallas/NNP] spoke/VBD", "Then/RB [GPE Dallas/NNP] left/VBD",
                "She/PRP met/VBD Dallas/NNP again/RB");
        assertThat(sample.show(Surnames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("PERSON Ruth Dallas", "PERSON Dallas", "PERSON Dallas");
    }

    @Test
    void aSurnameWithAHyphenFollowsItsFullName() {
        Sample sample = new Sample("[PERSON Ruth/NNP Dell/NNP ~-/HYPH ~Tower/NNP] spoke/VBD", "[FAC Dell/NNP ~-/HYPH ~Tower/NNP] left/VBD",
                "[FAC Bell/NNP ~-/HYPH ~Tower/NNP] fell/VBD");
        assertThat(sample.show(Surnames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("PERSON Ruth Dell - Tower", "PERSON Dell - Tower", "FAC Bell - Tower");
    }

    @Test
    void aPlaceStaysOneWhereTheContextSaysSo() {
        Sample sample = new Sample("[PERSON Ruth/NNP Dallas/NNP] lives/VBZ in/IN [GPE Dallas/NNP]", "[GPE Dallas/NNP] ,/, Texas/NNP");
        assertThat(sample.show(Surnames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("PERSON Ruth Dallas", "GPE Dallas", "GPE Dallas");
    }

    @Test
    void aFirstNameMakesNoPersonOfAPlace() {
        Sample sample = new Sample("[PERSON Georgia/NNP Poole/NNP] spoke/VBD", "But/CC [GPE Georgia/NNP] waited/VBD",
                "[ORG Georgia/NNP] left/VBD");
        assertThat(sample.show(Surnames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("PERSON Georgia Poole", "GPE Georgia", "PERSON Georgia");
    }

    @Test
    void aSurnameThatIsACommonWordIsFoundUnlessTheWordIsWrittenSmall() {
        Sample sample = new Sample("[PERSON Ruth/NNP Waters/NNPS] [PERSON Ed/NNP Brooks/NNP] spoke/VBD", "Waters/NNS rose/VBD",
                "Brooks/NNS by/IN brooks/NNS ran/VBD");
        assertThat(sample.show(Surnames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("PERSON Ruth Waters", "PERSON Ed Brooks", "PERSON Waters");
    }

    @Test
    void aNameIsFoundAgainWhole() {
        Sample sample = new Sample("[GPE Ponte/NNP do/NNP Sol/NNP] slept/VBD", "In/IN [GPE Ponte/NNP] do/VBP Sol/NNP it/PRP rained/VBD",
                "Ponte/NNP do/VBP Sol/NNP [PERSON Sol/NNP]");
        assertThat(sample.show(Repeats.complete(sample.sentences(), sample.mentions())))
                .containsExactly("GPE Ponte do Sol", "GPE Ponte do Sol", "GPE Ponte do Sol", "PERSON Sol");
    }

    @Test
    void anOrganisationIsFoundWithoutItsFirstWord() {
        Sample sample = new Sample("[ORG Danish/NNP Air/NNP Force/NNP] jets/NNS landed/VBD", "Two/CD Air/NNP Force/NNP crews/NNS slept/VBD",
                "The/DT air/NN force/NN left/VBD", "[ORG Songs/NNP of/IN Love/NNP] in/IN Love/NNP");
        assertThat(sample.show(Repeats.complete(sample.sentences(), sample.mentions())))
                .containsExactly("ORG Danish Air Force", "ORG Air Force", "ORG Songs of Love");
    }

    @Test
    void anAcronymFollowsItsFullName() {
        Sample sample = new Sample("[ORG League/NNP of/IN Cities/NNPS] (/-LRB- LC/NNP )/-RRB-", "[GPE LC/NNP] members/NNS");
        assertThat(sample.show(Acronyms.retype(sample.sentences(), sample.mentions())))
                .containsExactly("ORG League of Cities", "ORG LC", "ORG LC");
    }

    @Test
    void otherBracketsAreNoAcronyms() {
        Sample sample = new Sample("[ORG League/NNP of/IN Cities/NNPS] (/-LRB- UN/NNP )/-RRB-");
        assertThat(Acronyms.retype(sample.sentences(), sample.mentions())).isEqualTo(sample.mentions());
    }

    @Test
    void theMajorityTypesAName() {
        Sample sample = new Sample("[ORG Tarn/NNP] grew/VBD", "[ORG Tarn/NNP] shrank/VBD", "[GPE Tarn/NNP] rose/VBD", "[GPE Oslo/NNP]");
        assertThat(sample.show(SameNames.retype(sample.sentences(), sample.mentions())))
                .containsExactly("ORG Tarn", "ORG Tarn", "ORG Tarn", "GPE Oslo");
    }

    @Test
    void theCommonestTypeSettlesANameButForPersonsAndPlaces() {
        Sample sample = new Sample("[ORG Tarn/NNP] [ORG Tarn/NNP] [LAW Tarn/NNP] [EVENT Tarn/NNP] [GPE Tarn/NNP]",
                "[PERSON York/NNP] [GPE York/NNP]");
        assertThat(sample.show(SameNames.settle(sample.sentences(), sample.mentions())))
                .containsExactly("ORG Tarn", "ORG Tarn", "ORG Tarn", "ORG Tarn", "ORG Tarn", "PERSON York", "GPE York");
    }

    @Test
    void departmentsOfOfficesAreNoNames() {
        Sample sample = new Sample("[ORG Defense/NNP] Secretary/NNP [PERSON Poe/NNP] and/CC Secretary/NNP of/IN [ORG State/NNP]"
                + " [PERSON Roe/NNP] met/VBD an/DT [ORG IMF/NNP] spokesman/NN");
        assertThat(sample.show(Offices.leaveOut(sample.words(), sample.mentions())))
                .containsExactly("PERSON Poe", "PERSON Roe", "ORG IMF");
    }
}
