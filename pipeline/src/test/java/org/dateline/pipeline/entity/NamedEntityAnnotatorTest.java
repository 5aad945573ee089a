package org.dateline.pipeline.entity;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.ArticleToCas;
import org.dateline.pipeline.segment.SegmentAnnotator;
import org.dateline.pipeline.segment.ZoneAnnotator;
import org.dateline.type.EntityMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedEntityAnnotatorTest {

    static {
        // A JCas class that is loaded before the type system makes UIMA 3 refuse its type.
        try {
            Class.forName("org.apache.uima.cas.impl.TypeSystemImpl");
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Treasury Department fined the bank’s Paris branch.             | ORG Treasury Department, GPE Paris
            Finance Minister Bruno Le Maire met Chancellor Olaf Scholz in Berlin. | PERSON Bruno Le Maire, PERSON Olaf Scholz, GPE Berlin
            STORM KILLS DOZENS IN PAKISTAN                                     | GPE Pakistan
            The British Museum's director, Dr. Nicholas Cullinan, resigned.    | ORG British Museum, PERSON Nicholas Cullinan
            He bought 300 shares on Monday for $40 million.                    | ''
            """)
    void namesOfASentence(String text, String expected) throws UIMAException {
        assertThat(String.join(", ", names(annotated(text)))).isEqualToIgnoringCase(expected.replace("''", ""));
    }

    @Test
    void thePlaceOfTheHeaderIsTheOnlyNameInIt() throws UIMAException {
        JCas jcas = annotated("date 2021-03-04 GENEVA, Switzerland – Talks failed.\n");
        assertThat(names(jcas)).containsExactly("GPE GENEVA", "GPE Switzerland");
    }

    @Test
    void eachNameIsCompletedByIdLabelAndConfidence() throws UIMAException {
        JCas jcas = annotated("Angela Merkel flew to Madrid. Madrid was warm.");
        List<EntityMention> mentions = jcas.select(EntityMention.class).asList();
        assertThat(mentions).extracting(EntityMention::getId).containsExactly("n1", "n2", "n3");
        assertThat(mentions).extracting(EntityMention::getLabel).containsExactly("PERSON", "GPE", "GPE");
        assertThat(mentions).allSatisfy(mention -> assertThat(mention.getConfidence()).isBetween(0.0, 1.0));
    }

    @Test
    void mentionsOfOneEntityShareItsIdAndFullName() throws UIMAException {
        JCas jcas = annotated("The United States sent Linda Thompson to Vienna. Thompson said the U.S. would wait.");
        assertThat(jcas.select(EntityMention.class).map(mention -> mention.getEntityId() + " " + mention.getCanonicalName()).toList())
                .containsExactly("x1 United States", "x2 Linda Thompson", "x3 Vienna", "x2 Linda Thompson", "x1 United States");
    }

    @Test
    void aFullNameIsWrittenAsInTheTextWithoutItsLineBreaks() throws UIMAException {
        JCas jcas = annotated("Reporters and two editors met Anne-Marie\nHolmberg in Stockholm.");
        assertThat(jcas.select(EntityMention.class).map(EntityMention::getCanonicalName).toList())
                .containsExactly("Anne-Marie Holmberg", "Stockholm");
    }

    @Test
    void valuesAndInnerNamesComeWhenAskedFor() throws UIMAException {
        String text = "The Bank of England cut rates by 2 percent on Monday.";
        assertThat(names(annotated(text))).containsExactly("ORG Bank of England");
        assertThat(names(annotated(text, NamedEntityAnnotator.PARAM_VALUES, true, NamedEntityAnnotator.PARAM_NESTED, true)))
                .containsExactly("ORG Bank of England", "GPE England", "PERCENT 2 percent", "DATE Monday");
    }

    @Test
    void tokensOfAnotherPipelineWillDo() throws UIMAException {
        JCas jcas = JCasFactory.createText("Angela Merkel met Emmanuel Macron", "en");
        for (int[] span : new int[][] {{0, 6}, {7, 13}, {14, 17}, {18, 26}, {27, 33}}) {
            new Token(jcas, span[0], span[1]).addToIndexes();
        }
        SimplePipeline.runPipeline(jcas, createEngineDescription(NamedEntityAnnotator.class));
        assertThat(names(jcas)).containsExactly("PERSON Angela Merkel", "PERSON Emmanuel Macron");
    }

    @Test
    void aDocumentWithoutWordsHasNoNames() throws UIMAException {
        assertThat(names(annotated(" \n"))).isEmpty();
    }

    private static List<String> names(JCas jcas) {
        return jcas.select(NamedEntity.class).map(name -> name.getValue() + " " + name.getCoveredText()).toList();
    }

    private static JCas annotated(String text, Object... parameters) throws UIMAException {
        JCas jcas = JCasFactory.createJCas();
        ArticleToCas.fill(Article.of("test", text), jcas);
        SimplePipeline.runPipeline(jcas, createEngineDescription(ZoneAnnotator.class), createEngineDescription(SegmentAnnotator.class),
                createEngineDescription(NamedEntityAnnotator.class, parameters));
        return jcas;
    }
}
