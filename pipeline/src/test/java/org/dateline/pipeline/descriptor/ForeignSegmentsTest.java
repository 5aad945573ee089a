package org.dateline.pipeline.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.Pipeline;
import org.dateline.type.Event;
import org.dateline.type.ProcessingStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The aggregate over tokens, sentences and tags that a foreign pipeline left. */
class ForeignSegmentsTest {

    private static final Pattern TOKEN = Pattern.compile("\\d[\\d-]*|\\w+|[^\\w\\s]");

    private static JCas tokens(String text) throws Exception {
        JCas jcas = JCasFactory.createText(text, "en");
        for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
            new Token(jcas, matcher.start(), matcher.end()).addToIndexes();
        }
        return jcas;
    }

    private static JCas oneSentence(String text) throws Exception {
        JCas jcas = tokens(text);
        new Sentence(jcas, 0, text.length()).addToIndexes();
        return jcas;
    }

    private static JCas annotated(JCas jcas) throws Exception {
        SimplePipeline.runPipeline(jcas, Pipeline.description());
        return jcas;
    }

    private static List<String> texts(JCas jcas, Class<? extends Annotation> type) {
        return jcas.select(type).map(Annotation::getCoveredText).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date 2011-03-08 MAPUTO – Floods killed nine people on Monday, the Red Cross said. | MAPUTO
            MAPUTO – Floods killed nine people on Monday, the Red Cross said.                 | MAPUTO
            ALBANY (AP) — Floods killed nine people on Monday, the Red Cross said.            | ALBANY
            """)
    void onlyTheHeaderIsTakenAsHeader(String text, String place) throws Exception {
        for (JCas jcas : List.of(annotated(oneSentence(text)), annotated(tokens(text)))) {
            assertThat(texts(jcas, NamedEntity.class)).containsExactly(place, "Red Cross");
            assertThat(texts(jcas, Event.class)).containsExactly("Floods", "killed", "said");
        }
    }

    @Test
    void aSentenceWithTheHeaderIsOneTree() throws Exception {
        JCas jcas = annotated(oneSentence("MAPUTO – Floods killed nine people."));
        assertThat(texts(jcas, ROOT.class)).containsExactly("killed");
        assertThat(jcas.select(Dependency.class).filter(arc -> arc.getDependencyType().equals("parataxis")).map(Annotation::getCoveredText))
                .containsExactly("MAPUTO");
        assertThat(jcas.select(Dependency.class).count()).isEqualTo(jcas.select(Token.class).count());
    }

    @Test
    void aHeaderInTwoSentencesHasItsPlaceOnly() throws Exception {
        String text = "ALBANY, N.Y. (AP) — Floods killed nine people.";
        JCas jcas = tokens(text);
        int cut = text.indexOf("(AP)");
        new Sentence(jcas, 0, cut - 1).addToIndexes();
        new Sentence(jcas, cut, text.length()).addToIndexes();
        assertThat(texts(annotated(jcas), NamedEntity.class)).containsExactly("ALBANY", "N.Y.");
    }

    @Test
    void sentencesAreMadeOverForeignTokens() throws Exception {
        JCas jcas = tokens("MAPUTO – Floods fell. “Dr. Costa left,” he said.\n\nIt rained.");
        List<String> before = texts(jcas, Token.class);
        annotated(jcas);
        assertThat(texts(jcas, Token.class)).isEqualTo(before);
        assertThat(texts(jcas, Sentence.class)).containsExactly("MAPUTO –", "Floods fell.", "“Dr. Costa left,” he said.", "It rained.");
        assertThat(jcas.select(ProcessingStep.class).map(ProcessingStep::getLayer)).contains("sentences").doesNotContain("tokens");
    }

    @Test
    void sentencesFollowTokensCutAtBlanks() throws Exception {
        JCas jcas = JCasFactory.createText("“Floods fell.” He left.", "en");
        for (int[] span : new int[][] {{0, 7}, {8, 14}, {15, 17}, {18, 23}}) {
            new Token(jcas, span[0], span[1]).addToIndexes();
        }
        assertThat(texts(annotated(jcas), Sentence.class)).containsExactly("“Floods fell.”", "He left.");
    }

    private static void pos(JCas jcas, Annotation place, String tag) {
        POS pos = new POS(jcas, place.getBegin(), place.getEnd());
        pos.setPosValue(tag);
        pos.addToIndexes();
    }

    @Test
    void tagsInTheIndexAloneAreLinked() throws Exception {
        JCas jcas = oneSentence("It rained again.");
        List<String> tags = List.of("PRP", "VBD", "RB", ".");
        List<Token> tokens = jcas.select(Token.class).asList();
        tokens.forEach(token -> pos(jcas, token, tags.get(tokens.indexOf(token))));
        Lemma lemma = new Lemma(jcas, 3, 9);
        lemma.setValue("RAIN");
        lemma.addToIndexes();
        annotated(jcas);
        assertThat(tokens).extracting(Token::getPosValue).isEqualTo(tags);
        assertThat(tokens).extracting(Token::getLemmaValue).containsExactly("it", "RAIN", "again", ".");
        assertThat(jcas.select(POS.class).count()).isEqualTo(4);
        assertThat(texts(jcas, Event.class)).containsExactly("rained");
    }

    @Test
    void tokensWithTwoTagsOrNoneAreTagged() throws Exception {
        JCas jcas = oneSentence("It rained again.");
        Token rained = jcas.select(Token.class).asList().get(1);
        pos(jcas, rained, "NN");
        pos(jcas, rained, "JJ");
        annotated(jcas);
        assertThat(jcas.select(Token.class).asList()).extracting(Token::getPosValue).containsExactly("PRP", "VBD", "RB", ".");
        assertThat(texts(jcas, Event.class)).containsExactly("rained");
    }
}
