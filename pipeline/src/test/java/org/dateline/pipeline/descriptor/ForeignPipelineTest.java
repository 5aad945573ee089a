package org.dateline.pipeline.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.Import;
import org.apache.uima.resource.metadata.impl.Import_impl;
import org.dateline.pipeline.Pipeline;
import org.dateline.pipeline.Step;
import org.dateline.pipeline.check.CheckAnnotator;
import org.dateline.pipeline.segment.SegmentAnnotator;
import org.dateline.pipeline.segment.SentenceAnnotator;
import org.dateline.pipeline.segment.ZoneAnnotator;
import org.dateline.type.Event;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every annotator runs alone over tokens that are not ours, by class and by descriptor import by name; so does the aggregate. */
class ForeignPipelineTest {

    private static final String TEXT = "Mayor Ana Costa opened the new bridge in Lisbon on Monday, March 7, 2011. It closed an hour later.";

    private static Stream<Step> annotators() {
        List<Class<?>> segmenters = List.of(ZoneAnnotator.class, SentenceAnnotator.class, SegmentAnnotator.class);
        return Pipeline.STEPS.stream().filter(step -> !segmenters.contains(step.component()));
    }

    /** A CAS as a whitespace tokeniser of somebody else would leave it: no zones, no metadata, no parts of speech. */
    private static JCas foreignTokens() throws Exception {
        JCas jcas = JCasFactory.createText(TEXT, "en");
        int split = TEXT.indexOf(" It ");
        new Sentence(jcas, 0, split).addToIndexes();
        new Sentence(jcas, split + 1, TEXT.length()).addToIndexes();
        var matcher = java.util.regex.Pattern.compile("\\w+|[^\\w\\s]").matcher(TEXT);
        while (matcher.find()) {
            new Token(jcas, matcher.start(), matcher.end()).addToIndexes();
        }
        return jcas;
    }

    private static AnalysisEngine byName(String name) throws Exception {
        Import byName = new Import_impl();
        byName.setName(name);
        AnalysisEngineDescription aggregate = UIMAFramework.getResourceSpecifierFactory().createAnalysisEngineDescription();
        aggregate.setPrimitive(false);
        aggregate.getDelegateAnalysisEngineSpecifiersWithImports().put("imported", byName);
        var flow = UIMAFramework.getResourceSpecifierFactory().createFixedFlow();
        flow.setFixedFlow(new String[] {"imported"});
        aggregate.getAnalysisEngineMetaData().setFlowConstraints(flow);
        aggregate.getAnalysisEngineMetaData().setName("foreign");
        return UIMAFramework.produceAnalysisEngine(aggregate);
    }

    private static List<String> result(JCas jcas) {
        return jcas.select(org.apache.uima.jcas.tcas.Annotation.class)
                .map(annotation -> annotation.getType().getName() + " " + annotation.getBegin() + "-" + annotation.getEnd()).toList();
    }

    @ParameterizedTest
    @MethodSource("annotators")
    void runsAloneOverForeignTokensBothWays(Step step) throws Exception {
        JCas byClass = foreignTokens();
        AnalysisEngineFactory.createEngine(step.component()).process(byClass);
        JCas imported = byName(step.component().getName()).newJCas();
        copyTokens(foreignTokens(), imported);
        byName(step.component().getName()).process(imported);
        assertThat(result(imported)).isEqualTo(result(byClass));
        boolean records = !step.component().equals(CheckAnnotator.class);
        assertThat(byClass.select(ProcessingStep.class).count()).isEqualTo(records ? 1 : 0);
    }

    private static void copyTokens(JCas from, JCas to) {
        to.setDocumentText(from.getDocumentText());
        to.setDocumentLanguage("en");
        from.select(Sentence.class).forEach(old -> new Sentence(to, old.getBegin(), old.getEnd()).addToIndexes());
        from.select(Token.class).forEach(old -> new Token(to, old.getBegin(), old.getEnd()).addToIndexes());
    }

    @Test
    void layersFindForeignTokensWorthWhile() throws Exception {
        JCas jcas = foreignTokens();
        for (Step step : annotators().toList()) {
            AnalysisEngineFactory.createEngine(step.component()).process(jcas);
        }
        assertThat(jcas.select(POS.class).count()).isEqualTo(jcas.select(Token.class).count());
        assertThat(jcas.select(Lemma.class).asList()).extracting(Lemma::getValue).contains("open", "close");
        assertThat(jcas.select(Dependency.class).count()).isEqualTo(jcas.select(Token.class).count());
        assertThat(jcas.select(NamedEntity.class).asList()).extracting(NamedEntity::getCoveredText).contains("Ana Costa", "Lisbon");
        assertThat(jcas.select(TimeExpression.class).asList()).extracting(TimeExpression::getValue).contains("2011-03-07");
        assertThat(jcas.select(Event.class).asList()).extracting(Event::getCoveredText).contains("opened", "closed");
    }

    private static Stream<Consumer<JCas>> poorDocuments() {
        return Stream.of(
                jcas -> { },
                jcas -> jcas.setDocumentText(""),
                jcas -> jcas.setDocumentText(" \n"),
                jcas -> jcas.setDocumentText(TEXT),
                jcas -> {
                    jcas.setDocumentText(TEXT);
                    new Token(jcas, 0, 5).addToIndexes();
                    new Token(jcas, 5, 5).addToIndexes();
                },
                jcas -> {
                    jcas.setDocumentText(TEXT);
                    new Sentence(jcas, 0, 40).addToIndexes();
                    new Sentence(jcas, 20, 60).addToIndexes();
                    new Event(jcas, 6, 9).addToIndexes();
                    new TimeExpression(jcas, 48, 52).addToIndexes();
                });
    }

    @ParameterizedTest
    @MethodSource("poorDocuments")
    void aPoorDocumentIsNoError(Consumer<JCas> document) throws Exception {
        for (Step step : Pipeline.STEPS) {
            JCas jcas = JCasFactory.createJCas();
            document.accept(jcas);
            if (!step.component().equals(CheckAnnotator.class)) {
                List<String> before = result(jcas);
                AnalysisEngineFactory.createEngine(step.component()).process(jcas);
                boolean recorded = !jcas.select(ProcessingStep.class).isEmpty();
                assertThat(recorded || result(jcas).equals(before)).as(step.component().getName()).isTrue();
            }
        }
    }

    @Test
    void theAggregateIsOneImport() throws Exception {
        AnalysisEngine engine = byName(Pipeline.class.getName());
        JCas jcas = engine.newJCas();
        jcas.setDocumentText("date 2011-03-08 LISBON – " + TEXT);
        jcas.setDocumentLanguage("en");
        engine.process(jcas);
        assertThat(jcas.select(ProcessingStep.class).asList()).extracting(ProcessingStep::getLayer)
                .startsWith("zones", "tokens", "pos", "lemmas").contains("entities", "times", "events", "links");
    }

    @Test
    void theAggregateKeepsWhatADocumentHas() throws Exception {
        AnalysisEngine engine = AnalysisEngineFactory.createEngine(Pipeline.description());
        JCas jcas = foreignTokens();
        List<String> foreign = result(jcas);
        jcas.select(Token.class).forEach(token -> {
            POS pos = new POS(jcas, token.getBegin(), token.getEnd());
            pos.setPosValue("NN");
            pos.addToIndexes();
            token.setPos(pos);
        });
        engine.process(jcas);
        assertThat(result(jcas)).containsAll(foreign);
        assertThat(jcas.select(Token.class).asList()).extracting(Token::getPosValue).containsOnly("NN");
        assertThat(jcas.select(ProcessingStep.class).asList()).extracting(ProcessingStep::getLayer)
                .doesNotContain("tokens", "pos").contains("lemmas", "entities", "times");
        List<String> first = result(jcas);
        engine.process(jcas);
        assertThat(result(jcas)).isEqualTo(first);
    }

    @Test
    void tokensAreMadeInsideForeignSentences() throws Exception {
        JCas jcas = JCasFactory.createText(TEXT, "en");
        new Sentence(jcas, 0, TEXT.indexOf(" opened")).addToIndexes();
        new Sentence(jcas, TEXT.indexOf("opened"), TEXT.length()).addToIndexes();
        AnalysisEngineFactory.createEngine(SegmentAnnotator.class).process(jcas);
        assertThat(jcas.select(Sentence.class).asList()).extracting(Sentence::getCoveredText)
                .containsExactly("Mayor Ana Costa", TEXT.substring(TEXT.indexOf("opened")));
        assertThat(jcas.select(Token.class).asList()).extracting(Token::getCoveredText)
                .startsWith("Mayor", "Ana", "Costa", "opened").contains("2011", ".");
    }
}
