package org.dateline.pipeline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TimeExpression;
import org.dateline.type.Zone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The UIMA side: alone, without parameters, over whoever's tokens. */
class TimeExpressionAnnotatorTest {

    private static AnalysisEngine engine;

    @BeforeAll
    static void start() throws Exception {
        engine = createEngine(TimeExpressionAnnotator.class);
    }

    @Test
    void fillsEveryAttribute() throws Exception {
        JCas jcas = document("They met last Friday. The fair is held twice a week.", "2022-02-12", true);
        engine.process(jcas);
        assertThat(jcas.select(TimeExpression.class).asList())
                .extracting(TimeExpression::getId, TimeExpression::getCoveredText, TimeExpression::getTimexType, TimeExpression::getValue,
                        TimeExpression::getFreq, TimeExpression::getTemporalFunction, TimeExpression::getAnchorTimeID,
                        TimeExpression::getEarliest, TimeExpression::getLatest)
                .containsExactly(
                        tuple("t1", "last Friday", "DATE", "2022-02-11", null, true, "t0", "2022-02-11", "2022-02-11"),
                        tuple("t2", "twice a week", "SET", "P1W", "2X", false, null, null, null));
        assertThat(jcas.select(ProcessingStep.class).asList()).extracting(ProcessingStep::getLayer).containsExactly("times");
    }

    @Test
    void makesNothingUpWithoutACreationTime() throws Exception {
        JCas jcas = document("They met on Friday and on Feb. 20.", null, true);
        engine.process(jcas);
        assertThat(jcas.select(TimeExpression.class).asList())
                .extracting(TimeExpression::getValue, TimeExpression::getEarliest)
                .containsExactly(tuple("XXXX-WXX-5", null), tuple("XXXX-02-20", null));
    }

    @Test
    void theHeadersDateIsTheCreationTime() throws Exception {
        JCas jcas = document("date 2022-02-12 OSLO – It rained on Friday.", "2022-02-12", true);
        Zone header = new Zone(jcas, 0, 20);
        header.setKind("HEADER");
        header.addToIndexes();
        engine.process(jcas);
        assertThat(jcas.select(TimeExpression.class).asList())
                .extracting(TimeExpression::getId, TimeExpression::getFunctionInDocument, TimeExpression::getValue)
                .containsExactly(tuple("t0", "CREATION_TIME", "2022-02-12"), tuple("t1", "NONE", "2022-02-11"));
    }

    /** With a word for it, and in numbers that only the rules for times can read. */
    @ParameterizedTest
    @ValueSource(strings = {"Published: 12 February 2022", "12 February 2022", "12/02/2022", "Feb. 12, 2022 10:15 AM"})
    void aLineThatIsADateBecomesTheCreationTimeEverywhere(String line) throws Exception {
        JCas jcas = document("Rain falls\n" + line + "\n\nIt rained yesterday, and on 25/12/2021 too.", null, true);
        ArticleMetadata metadata = new ArticleMetadata(jcas, 0, 4);
        metadata.addToIndexes();
        engine.process(jcas);
        List<TimeExpression> times = jcas.select(TimeExpression.class).asList();
        assertThat(metadata.getDocumentCreationTime()).startsWith("2022-02-12");
        assertThat(times).filteredOn(time -> time.getCoveredText().equals("yesterday")).extracting(TimeExpression::getValue)
                .containsExactly("2022-02-11");
    }

    @Test
    void worksWithoutSentencesAndOnNothing() throws Exception {
        JCas jcas = document("It rained on Friday.", "2022-02-12", false);
        engine.process(jcas);
        assertThat(jcas.select(TimeExpression.class).asList()).hasSize(1);
        JCas empty = document("", null, false);
        engine.process(empty);
        assertThat(empty.select(TimeExpression.class).asList()).isEmpty();
    }

    private static JCas document(String text, String creationTime, boolean withSentence) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        for (SourceText.Word word : PlainText.words(text)) {
            new Token(jcas, word.begin(), word.end()).addToIndexes();
        }
        if (withSentence) {
            new Sentence(jcas, 0, text.length()).addToIndexes();
        }
        if (creationTime != null) {
            ArticleMetadata metadata = new ArticleMetadata(jcas, 0, 4);
            metadata.setDocumentCreationTime(creationTime);
            metadata.addToIndexes();
        }
        return jcas;
    }
}
