package org.dateline.pipeline.relation;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.EventAnnotator;
import org.dateline.pipeline.event.Tagged;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;
import org.junit.jupiter.api.Test;

/** Links over documents with and without a creation time. */
class TemporalLinkAnnotatorTest {

    private static JCas document() throws Exception {
        JCas jcas = JCasFactory.createJCas();
        Tagged.fill(jcas, "The/DT bank/NN collapsed/collapse/VBD ./.", "Shareholders/NNS will/MD meet/VB ./.");
        return jcas;
    }

    private static List<TemporalLink> links(JCas jcas) throws Exception {
        SimplePipeline.runPipeline(jcas, createEngineDescription(EventAnnotator.class),
                createEngineDescription(TemporalLinkAnnotator.class));
        return jcas.select(TemporalLink.class).asList();
    }

    private static ArticleMetadata metadata(JCas jcas) {
        ArticleMetadata metadata = new ArticleMetadata(jcas, 0, 3);
        metadata.setDocumentCreationTime("2022-02-12");
        metadata.addToIndexes();
        return metadata;
    }

    @Test
    void linksEventsToTheCreationTimeByTense() throws Exception {
        JCas jcas = document();
        ArticleMetadata metadata = metadata(jcas);
        assertThat(links(jcas)).extracting(TemporalLink::getRelation).containsExactly("BEFORE", "AFTER");
        assertThat(jcas.select(TemporalLink.class).asList()).allSatisfy(link -> {
            assertThat(link.getDependent()).isEqualTo(metadata);
            assertThat(link.getBegin()).isEqualTo(metadata.getBegin());
            assertThat(link.getEnd()).isEqualTo(metadata.getEnd());
        });
    }

    @Test
    void prefersTheExpressionThatStatesTheCreationTime() throws Exception {
        JCas jcas = document();
        metadata(jcas);
        TimeExpression stated = new TimeExpression(jcas, 4, 8);
        stated.setFunctionInDocument("CREATION_TIME");
        stated.addToIndexes();
        assertThat(links(jcas)).hasSize(2).allMatch(link -> link.getDependent().equals(stated));
    }

    @Test
    void makesNoLinkWhereNoCreationTimeIsKnown() throws Exception {
        assertThat(links(document())).isEmpty();
    }
}
