package org.dateline.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Zone;
import org.junit.jupiter.api.Test;

class ZonesTest {

    private static JCas segment(String text) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        AnalysisEngineFactory.createEngine(ZoneAnnotator.class).process(jcas);
        AnalysisEngineFactory.createEngine(SegmentAnnotator.class).process(jcas);
        return jcas;
    }

    @Test
    void noSentenceReachesAcrossZones() throws Exception {
        JCas jcas = segment(" date 2011-03-08 MAPUTO – Rivers rose\r\n\r\nand fell. They rose again.\r\n \r\n\u00A0\r\nEnd");
        assertThat(jcas.select(Zone.class).asList()).extracting(Annotation::getCoveredText)
                .containsExactly("date 2011-03-08 MAPUTO –", "Rivers rose", "and fell. They rose again.", "End");
        assertThat(jcas.select(Sentence.class).asList()).extracting(Annotation::getCoveredText)
                .containsExactly("date 2011-03-08 MAPUTO –", "Rivers rose", "and fell.", "They rose again.", "End");
    }

    @Test
    void readsTheHeaderOfADocumentThatIsNotOurs() throws Exception {
        JCas jcas = segment("date 2011-03-08 MAPUTO – Rivers rose.");
        assertThat(jcas.select(ArticleMetadata.class).single().getDocumentCreationTime()).isEqualTo("2011-03-08");
    }

    @Test
    void blankTextHasNoZones() throws Exception {
        JCas jcas = segment("\n".repeat(10_000));
        assertThat(jcas.select(Zone.class).isEmpty()).isTrue();
        assertThat(jcas.select(Sentence.class).isEmpty()).isTrue();
    }
}
