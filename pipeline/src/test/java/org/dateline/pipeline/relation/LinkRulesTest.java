package org.dateline.pipeline.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What each kind of clause and phrase says of time. */
class LinkRulesTest {

    @Test
    void aDateHoldsTheEventItBelongsTo() throws Exception {
        LinkDocument document = new LinkDocument("Rebels/rebel/NNS/2/nsubj attacked/attack/VBD/0/root on/on/IN/4/case Friday/Friday/NNP/2/obl "
                + "and/and/CC/6/cc fled/flee/VBD/2/conj");
        document.event("attacked", "OCCURRENCE").event("fled", "OCCURRENCE").time("Friday", "DATE", "2022-02-11").link();
        assertThat(document.links()).containsExactlyInAnyOrder("attacked IS_INCLUDED Friday", "attacked BEFORE fled");
        assertThat(document.interval("attacked")).isEqualTo("2022-02-11..2022-02-11");
    }

    @Test
    void withoutATreeTheNearestEventIsTaken() throws Exception {
        LinkDocument document = new LinkDocument("He/PRP resigned/resign/VBD before/IN Friday/NNP and/CC left/leave/VBD");
        document.event("resigned", "OCCURRENCE").event("left", "OCCURRENCE").time("Friday", "DATE", "2022-02-11").link();
        assertThat(document.links()).containsExactly("resigned BEFORE Friday");
        assertThat(document.interval("resigned")).isEqualTo("null..2022-02-11");
        assertThat(document.interval("left")).isEqualTo("null..null");
    }

    @Test
    void whatIsReportedInThePastCameBefore() throws Exception {
        LinkDocument document = new LinkDocument("Police/police/NNS/2/nsubj said/say/VBD/0/root he/he/PRP/4/nsubj fled/flee/VBD/2/ccomp");
        document.event("said", "REPORTING").event("fled", "OCCURRENCE").link();
        assertThat(document.links()).containsExactly("said AFTER fled");
    }

    @Test
    void conjunctionsOrderClauses() throws Exception {
        LinkDocument document = new LinkDocument("Crowds/crowd/NNS/2/nsubj gathered/gather/VBD/0/root after/after/IN/5/mark shots/shot/NNS/5/nsubj "
                + "rang/ring/VBD/2/advcl");
        document.event("gathered", "OCCURRENCE").event("rang", "OCCURRENCE").link();
        assertThat(document.links()).containsExactly("gathered AFTER rang");
    }

    @Test
    void aspectualVerbsBeginAndEnd() throws Exception {
        LinkDocument document = new LinkDocument("It/it/PRP/2/nsubj began/begin/VBD/0/root to/to/TO/4/mark rain/rain/VB/2/xcomp");
        document.event("began", "ASPECTUAL").event("rain", "OCCURRENCE").link();
        assertThat(document.links()).containsExactly("began BEGINS rain");
    }

    @Test
    void conditionsLieAhead() throws Exception {
        LinkDocument document = new LinkDocument("It/it/PRP/2/nsubj stops/stop/VBZ/0/root if/if/IN/4/mark rains/rain/VBZ/2/advcl");
        document.event("rains", "OCCURRENCE").createdOn("2022-02-12").link();
        assertThat(document.links()).containsExactly("rains AFTER DCT");
    }

    @Test
    void aWeakerLinkThatContradictsIsDroppedAndCounted() throws Exception {
        LinkDocument document = new LinkDocument("They/they/PRP/2/nsubj met/meet/VBD/0/root on/on/IN/4/case Monday/Monday/NNP/2/obl "
                + "and/and/CC/6/cc voted/vote/VBD/2/conj on/on/IN/8/case Sunday/Sunday/NNP/6/obl");
        document.event("met", "OCCURRENCE").event("voted", "OCCURRENCE").time("Monday", "DATE", "2022-02-07")
                .time("Sunday", "DATE", "2022-02-06").createdOn("2022-02-12").link();
        assertThat(document.links()).contains("met AFTER voted", "Monday AFTER Sunday", "met BEFORE DCT").doesNotContain("met BEFORE voted");
        assertThat(document.parameters()).isEqualTo("contradictions=1");
    }

    @Test
    void tenseIsMeasuredAgainstTheMomentOfWriting() throws Exception {
        LinkDocument document = new LinkDocument("They/they/PRP/2/nsubj met/meet/VBD/0/root today/today/NN/2/obl:tmod",
                "They/they/PRP/2/nsubj spoke/speak/VBD/0/root", "They/they/PRP/3/nsubj will/will/MD/3/aux vote/vote/VB/0/root");
        document.event("met", "OCCURRENCE").event("spoke", "OCCURRENCE").event("vote", "OCCURRENCE").time("today", "DATE", "2022-02-12")
                .createdOn("2022-02-12").link();
        assertThat(document.links()).containsExactlyInAnyOrder("met IS_INCLUDED DCT", "met IS_INCLUDED today", "today SIMULTANEOUS DCT",
                "spoke BEFORE DCT", "spoke BEFORE vote", "vote AFTER DCT");
        assertThat(document.interval("spoke")).isEqualTo("null..2022-02-12");
        assertThat(document.interval("vote")).isEqualTo("2022-02-12..null");
    }

    @Test
    void noDateIsDerivedFromWhatStoriesGoOnLike() throws Exception {
        LinkDocument document = new LinkDocument("They/they/PRP/2/nsubj met/meet/VBD/0/root on/on/IN/4/case Monday/Monday/NNP/2/obl",
                "They/they/PRP/2/nsubj spoke/speak/VBD/0/root");
        document.event("met", "OCCURRENCE").event("spoke", "OCCURRENCE").time("Monday", "DATE", "2022-02-07").link();
        assertThat(document.links()).containsExactlyInAnyOrder("met IS_INCLUDED Monday", "met SIMULTANEOUS spoke");
        assertThat(document.interval("spoke")).isEqualTo("null..null");
    }

    @Test
    void noStoryGoesOnBetweenADayThatIsPastAndNoDay() throws Exception {
        LinkDocument document = new LinkDocument("They/they/PRP/2/nsubj met/meet/VBD/0/root on/on/IN/4/case Monday/Monday/NNP/2/obl",
                "They/they/PRP/2/nsubj spoke/speak/VBD/0/root");
        document.event("met", "OCCURRENCE").event("spoke", "OCCURRENCE").time("Monday", "DATE", "2022-02-07").createdOn("2022-02-12").link();
        assertThat(document.links()).contains("met IS_INCLUDED Monday").doesNotContain("met SIMULTANEOUS spoke");
    }

    @Test
    void whatGoesOnNowHoldsMoreThanTheDay() throws Exception {
        LinkDocument document = new LinkDocument("Rain/rain/NN/3/nsubj is/be/VBZ/3/aux falling/fall/VBG/0/root now/now/RB/3/advmod");
        document.event("falling", "OCCURRENCE").time("now", "DATE", "PRESENT_REF").link();
        assertThat(document.links()).containsExactly("falling INCLUDES now");
    }

    @Test
    void aStretchOfTimeMeasuresTheEventItHangsOn() throws Exception {
        LinkDocument document = new LinkDocument("Talks/talk/NNS/2/nsubj lasted/last/VBD/0/root two/two/CD/4/nummod days/day/NNS/2/obj",
                "He/he/PRP/2/nsubj left/leave/VBD/0/root two/two/CD/4/nummod days/day/NNS/5/obl:npmod after/after/IN/2/advmod");
        document.event("lasted", "OCCURRENCE").event("left", "OCCURRENCE").time("two days", "DURATION", "P2D").link();
        assertThat(document.links()).containsExactly("lasted SIMULTANEOUS two days", "lasted SIMULTANEOUS left");
    }

    @Test
    void whatWasSaidOfATimeLiesInItNotTheSaying() throws Exception {
        LinkDocument document = new LinkDocument("In/in/IN/2/case 2019/2019/CD/5/obl ,/,/,/5/punct they/they/PRP/5/nsubj say/say/VBP/0/root "
                + "it/it/PRP/7/nsubj fell/fall/VBD/5/ccomp");
        document.event("say", "REPORTING").event("fell", "OCCURRENCE").time("2019", "DATE", "2019").link();
        assertThat(document.links()).contains("fell IS_INCLUDED 2019").doesNotContain("say IS_INCLUDED 2019");
    }

    @Test
    void joinedVerbsShareATimeThatGoesBefore() throws Exception {
        LinkDocument document = new LinkDocument("In/in/IN/2/case 2019/2019/CD/4/obl it/it/PRP/4/nsubj rose/rise/VBD/0/root "
                + "and/and/CC/6/cc fell/fall/VBD/4/conj");
        document.event("rose", "OCCURRENCE").event("fell", "OCCURRENCE").time("2019", "DATE", "2019").link();
        assertThat(document.links()).contains("rose IS_INCLUDED 2019", "fell IS_INCLUDED 2019");
    }

    @Test
    void sinceATimeStatesGoOnAndOtherThingsCameAbout() throws Exception {
        LinkDocument document = new LinkDocument("It/it/PRP/3/nsubj has/have/VBZ/3/aux closed/close/VBN/0/root since/since/IN/5/case 2019/2019/CD/3/obl");
        document.event("closed", "OCCURRENCE").time("2019", "DATE", "2019").link();
        assertThat(document.links()).containsExactly("closed AFTER 2019");
        LinkDocument state = new LinkDocument("It/it/PRP/3/nsubj has/have/VBZ/3/aux belonged/belong/VBN/0/root since/since/IN/5/case 2019/2019/CD/3/obl");
        state.event("belonged", "STATE").time("2019", "DATE", "2019").link();
        assertThat(state.links()).containsExactly("belonged BEGUN_BY 2019");
    }

    @Test
    void eventsOfForeignMakersMayHaveNoClass() throws Exception {
        LinkDocument document = new LinkDocument("Rain/rain/NN/2/nsubj falls/fall/VBZ/0/root when/when/WRB/4/advmod winds/wind/VBZ/2/advcl");
        document.event("falls", null).event("winds", null).createdOn("2022-02-12").link();
        assertThat(document.links()).contains("falls SIMULTANEOUS winds", "falls IS_INCLUDED DCT");
    }

    @Test
    void longDocumentsAreClosedInStretches() throws Exception {
        String[] sentences = new String[LinkBlock.NODES + 1];
        Arrays.fill(sentences, "Rain/NN fell/fall/VBD");
        LinkDocument document = new LinkDocument(sentences).event("fell", "OCCURRENCE").createdOn("2022-02-12").link();
        assertThat(document.links()).hasSize(sentences.length).containsOnly("fell BEFORE DCT");
    }

    @Test
    void aSentenceOfTooManyEventsIsLeftOut() throws Exception {
        String list = "fell/fall/VBD ".repeat(LinkBlock.NODES + 1);
        LinkDocument document = new LinkDocument(list, "Rain/NN stopped/stop/VBD").event("fell", "OCCURRENCE").event("stopped", "ASPECTUAL");
        assertThat(document.createdOn("2022-02-12").link().links()).containsExactly("stopped BEFORE DCT");
    }
}
