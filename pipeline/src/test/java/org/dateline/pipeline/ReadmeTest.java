package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.entity.NamedEntityAnnotator;
import org.dateline.pipeline.event.EventAnnotator;
import org.dateline.pipeline.syntax.PosAnnotator;
import org.dateline.pipeline.time.TimeExpressionAnnotator;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;
import org.junit.jupiter.api.Test;

/** Runs the code that the README shows, and holds the README to it: what stands between two marks here stands there. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern REGION = Pattern.compile("(?s)// README (\\w+)\\R(.*?)[ ]*// end");

    @Test
    void wholeAggregate() throws Exception {
        // README aggregate
        JCas article = JCasFactory.createText("date 2011-03-08 MAPUTO – Floods killed nine people on Monday.", "en");
        SimplePipeline.runPipeline(article, Pipeline.description());
        for (TimeExpression time : article.select(TimeExpression.class)) {
            System.out.println(time.getCoveredText() + " = " + time.getValue());
        }
        // end
        assertThat(article.select(TimeExpression.class).asList()).extracting(TimeExpression::getValue)
                .containsExactly("2011-03-08", "2011-03-07");
    }

    @Test
    void singleAnnotatorsOverForeignTokens() throws Exception {
        JCas document = JCasFactory.createText("Mayor Ana Costa resigned on May 3, 2011 .", "en");
        new Sentence(document, 0, 41).addToIndexes();
        Matcher word = Pattern.compile("\\S+").matcher(document.getDocumentText());
        while (word.find()) {
            new Token(document, word.start(), word.end()).addToIndexes();
        }
        // README foreign
        SimplePipeline.runPipeline(document,
                createEngineDescription(PosAnnotator.class),
                createEngineDescription(NamedEntityAnnotator.class),
                createEngineDescription(TimeExpressionAnnotator.class),
                createEngineDescription(EventAnnotator.class));
        // end
        assertThat(document.select(Event.class).asList()).extracting(Event::getCoveredText).containsExactly("resigned");
        assertThat(document.select(TimeExpression.class).asList()).extracting(TimeExpression::getValue).containsExactly("2011-05-03");
    }

    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        String readme = Files.readString(README);
        String source = Files.readString(Path.of("src", "test", "java", "org", "dateline", "pipeline", "ReadmeTest.java"));
        List<String> regions = REGION.matcher(source).results().map(region -> region.group(2).stripTrailing().stripIndent()).toList();
        assertThat(regions).hasSizeGreaterThanOrEqualTo(2).allSatisfy(region -> assertThat(readme).contains(region));
    }

    @Test
    void everyDescriptorTheReadmeNamesIsInTheJar() throws IOException {
        List<String> names = Pattern.compile("<import name=\"(org\\.dateline[^\"]+)\"/>").matcher(Files.readString(README)).results()
                .map(found -> found.group(1)).toList();
        assertThat(names).isNotEmpty().allSatisfy(name ->
                assertThat(ReadmeTest.class.getResource("/" + name.replace('.', '/') + ".xml")).as(name).isNotNull());
    }
}
