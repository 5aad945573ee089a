package org.dateline.pipeline.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.Map;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Zone;
import org.junit.jupiter.api.Test;

class ArticleToCasTest {

    private static JCas fill(Article article) throws Exception {
        JCas jcas = JCasFactory.createJCas();
        ArticleToCas.fill(article, jcas);
        return jcas;
    }

    @Test
    void keepsTheTextAndReadsTheHeader() throws Exception {
        String text = " date 2003-02-26 OSLO – Snow fell. ❄️\r\n";
        JCas jcas = fill(new Article("a1", text, "1999-01-01", "Snow", "Herald", "https://example.org/1", "CC0-1.0", Map.of("desk", "north")));
        ArticleMetadata metadata = Articles.metadata(jcas).orElseThrow();
        assertThat(jcas.getDocumentText()).isEqualTo(text);
        assertThat(metadata.getDocumentCreationTime()).as("the text goes before the metadata").isEqualTo("2003-02-26");
        assertThat(metadata.getPlace()).isEqualTo("OSLO");
        assertThat(metadata.getSource()).isEqualTo("Herald");
        assertThat(metadata.getExtraNames(0) + "=" + metadata.getExtraValues(0)).isEqualTo("desk=north");
        assertThat(jcas.select(Zone.class).single().getCoveredText()).isEqualTo("date 2003-02-26 OSLO –");
        assertThat(DocumentMetaData.get(jcas).getDocumentId()).isEqualTo("a1");
    }

    @Test
    void takesTheDateOfTheInputWhereTheTextHasNone() throws Exception {
        JCas jcas = fill(new Article("a1", "Snow fell.", "1999-01-01", null, null, null, null, Map.of()));
        assertThat(Articles.creationTime(jcas)).contains("1999-01-01");
        assertThat(Articles.metadata(jcas).orElseThrow().getCoveredText()).as("anchored at the first word").isEqualTo("Snow");
    }

    @Test
    void aLineThatIsADateCountsAfterWhatCameBesideTheText() throws Exception {
        String text = "Snow falls\n7 March 2020\n\nIt fell yesterday.";
        assertThat(Articles.creationTime(fill(Article.of("a1", text)))).contains("2020-03-07");
        JCas jcas = fill(new Article("a1", text, "2020-03-09", null, null, null, null, Map.of()));
        assertThat(Articles.creationTime(jcas)).contains("2020-03-09");
        assertThat(jcas.select(Zone.class).isEmpty()).as("no header").isTrue();
    }

    @Test
    void makesNothingUp() throws Exception {
        assertThat(Articles.creationTime(fill(Article.of("a1", "Snow fell.")))).isEmpty();
    }
}
