package org.dateline.pipeline.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.Event;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Breaks one invariant at a time in a document that is otherwise sound. */
class DocumentCheckTest {

    private JCas jcas;

    @BeforeEach
    void soundDocument() throws Exception {
        jcas = JCasFactory.createText("Rain fell 🌧 today.", "en");
        new Sentence(jcas, 0, 19).addToIndexes();
        for (int[] span : new int[][] {{0, 4}, {5, 9}, {10, 12}, {13, 18}, {18, 19}}) {
            new Token(jcas, span[0], span[1]).addToIndexes();
        }
        event("e1", 5, 9, "OCCURRENCE");
        time("t1", "DATE", "2022-02-12");
        assertThat(DocumentCheck.violations(jcas)).isEmpty();
    }

    private Event event(String id, int begin, int end, String eventClass) {
        Event event = new Event(jcas, begin, end);
        event.setId(id);
        event.setEventClass(eventClass);
        event.addToIndexes();
        return event;
    }

    private void time(String id, String type, String value) {
        TimeExpression time = new TimeExpression(jcas, 13, 18);
        time.setId(id);
        time.setTimexType(type);
        time.setValue(value);
        time.addToIndexes();
    }

    private void assertViolation(String part) {
        assertThat(DocumentCheck.violations(jcas)).singleElement().asString().contains(part);
    }

    @Test
    void findsSpansOutsideTheText() {
        event("e2", 5, 99, "STATE");
        assertViolation("outside");
    }

    @Test
    void findsEmptySpans() {
        event("e2", 5, 5, "STATE");
        assertViolation("empty");
    }

    @Test
    void findsWhiteSpaceAtEdges() {
        event("e2", 4, 9, "STATE");
        assertViolation("white space");
    }

    @Test
    void findsHalvedCharacters() {
        event("e2", 10, 11, "STATE");
        assertViolation("in two");
    }

    @Test
    void findsOverlappingTokens() {
        new Token(jcas, 6, 9).addToIndexes();
        assertViolation("overlaps");
    }

    @Test
    void findsTokensOutsideSentences() {
        jcas.select(Sentence.class).single().removeFromIndexes();
        new Sentence(jcas, 0, 18).addToIndexes();
        assertViolation("no sentence");
    }

    @Test
    void findsIllegalValues() {
        event("e2", 0, 4, "RAINING");
        assertViolation("RAINING");
    }

    @Test
    void findsMissingValues() {
        time("t2", "DATE", null);
        assertViolation("no value");
    }

    @Test
    void findsDoubleIds() {
        event("e1", 0, 4, "STATE");
        assertViolation("e1");
    }

    @Test
    void findsLooseLinks() {
        TemporalLink link = new TemporalLink(jcas, 5, 9);
        link.setId("l1");
        link.setRelation("BEFORE");
        link.setGovernor(jcas.select(Event.class).single());
        link.addToIndexes();
        assertViolation("loose end");
    }

    private void assertRefused(String... parts) throws Exception {
        var check = AnalysisEngineFactory.createEngine(CheckAnnotator.class);
        assertThatThrownBy(() -> check.process(jcas)).isInstanceOf(AnalysisEngineProcessException.class).cause().hasMessageContainingAll(parts);
    }

    private void made(String layer) {
        ProcessingStep step = new ProcessingStep(jcas, 0, 4);
        step.setLayer(layer);
        step.addToIndexes();
    }

    @Test
    void refusesTheDocument() throws Exception {
        event("e2", 5, 5, "STATE");
        made("events");
        assertRefused("Event at 5-5 is empty", "please report");
    }

    @Test
    void tellsWhoseAnnotationsAreWrong() throws Exception {
        event("e2", 5, 5, "STATE");
        made("events");
        new Token(jcas, 6, 9).addToIndexes();
        assertRefused("that the document came with break an invariant: Token at 6-9 overlaps", "mend them");
        made("tokens");
        assertRefused("2 invariants", "please report");
    }
}
