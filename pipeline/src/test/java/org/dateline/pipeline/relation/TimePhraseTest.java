package org.dateline.pipeline.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What prepositions before a time, and verbs that fix one, say of the events around them. */
class TimePhraseTest {

    private static final String CLOSED_SINCE = "It/it/PRP/3/nsubj has/have/VBZ/3/aux closed/close/VBN/0/root since/since/IN/6/case "
            + "early/early/JJ/6/amod May/May/NNP/3/obl";
    private static final String SIGNED_BY = "It/it/PRP/4/nsubj:pass could/could/MD/4/aux be/be/VB/4/aux:pass signed/sign/VBN/0/root "
            + "by/by/IN/7/case late/late/JJ/7/amod May/May/NNP/4/obl";

    @Test
    void sinceThePartOfAPeriodCountsFromItsBegin() throws Exception {
        LinkDocument document = new LinkDocument(CLOSED_SINCE).event("closed", "OCCURRENCE")
                .part("early May", "2022-05", "START", "2022-05-01", "2022-05-10").createdOn("2022-05-17").link();
        assertThat(document.links()).contains("closed BEGUN_BY early May", "closed BEFORE DCT");
        assertThat(document.interval("closed")).isEqualTo("2022-05-01..2022-05-17");
    }

    @Test
    void whatHasComeAboutSinceAPeriodThatIsNotOverIsNotAhead() throws Exception {
        LinkDocument document = new LinkDocument(CLOSED_SINCE).event("closed", "OCCURRENCE")
                .part("early May", "2022-05", "START", "2022-05-01", "2022-05-10").createdOn("2022-05-04").link();
        assertThat(document.links()).contains("closed BEFORE DCT").doesNotContain("closed AFTER DCT");
        assertThat(document.interval("closed")).isEqualTo("2022-05-01..2022-05-04");
    }

    @Test
    void whatIsDoneByATimeDoesNotRunUntilThen() throws Exception {
        LinkDocument document = new LinkDocument(SIGNED_BY).event("signed", "OCCURRENCE")
                .part("late May", "2022-05", "END", "2022-05-22", "2022-05-31").createdOn("2022-05-17").link();
        assertThat(document.links()).containsExactlyInAnyOrder("signed ENDED_BY late May", "signed AFTER DCT", "late May AFTER DCT");
        assertThat(document.interval("signed")).isEqualTo("2022-05-17..2022-05-31");
    }

    @Test
    void whatIsDoneByADayIsDoneBefore() throws Exception {
        LinkDocument document = new LinkDocument("They/they/PRP/3/nsubj had/have/VBD/3/aux left/leave/VBN/0/root by/by/IN/5/case "
                + "Friday/Friday/NNP/3/obl").event("left", "OCCURRENCE").time("Friday", "DATE", "2022-02-11").link();
        assertThat(document.links()).containsExactly("left BEFORE Friday");
    }

    @Test
    void whatIsPlannedForADayTakesPlaceThen() throws Exception {
        LinkDocument document = new LinkDocument("The/the/DT/2/det vote/vote/NN/4/nsubj:pass was/be/VBD/4/aux:pass planned/plan/VBN/0/root "
                + "for/for/IN/6/case Sunday/Sunday/NNP/4/obl").event("vote", "OCCURRENCE").event("planned", "I_STATE")
                .time("Sunday", "DATE", "2022-02-20").createdOn("2022-02-12").link();
        assertThat(document.links()).contains("vote IS_INCLUDED Sunday", "planned BEFORE Sunday", "planned BEFORE DCT", "vote AFTER planned",
                "vote AFTER DCT");
        assertThat(document.interval("vote")).isEqualTo("2022-02-20..2022-02-20");
    }

    @Test
    void betweenTwoTimesNeitherHoldsTheEvent() throws Exception {
        LinkDocument document = new LinkDocument("Prices/price/NNS/2/nsubj fell/fall/VBD/0/root between/between/IN/4/case 2018/2018/CD/2/obl "
                + "and/and/CC/6/cc 2020/2020/CD/4/conj").event("fell", "OCCURRENCE").time("2018", "DATE", "2018").time("2020", "DATE", "2020").link();
        assertThat(document.links()).containsExactly("2018 BEFORE 2020");
        assertThat(document.interval("fell")).isEqualTo("2018..2020");
    }
}
