package org.dateline.corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.pipeline.article.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an engine is given when time is limited. */
class AnnotatorTest {

    private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());
    private static final EngineFactory ENGINES = () -> AnalysisEngineFactory.createEngineDescription(Recorder.class);

    /** Notes what it is given. */
    public static final class Recorder extends JCasAnnotator_ImplBase {

        @Override
        public void process(JCas jcas) {
            SEEN.add(jcas.getDocumentText());
        }
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    private static void annotate(Optional<Duration> limit) throws ResourceInitializationException, InterruptedException {
        try (Annotator annotator = new Annotator(ENGINES, limit)) {
            for (String text : List.of("one", "two")) {
                assertThat(annotator.annotate(new Article(text, text, null, null, null, null, null, Map.of())))
                        .isInstanceOf(Outcome.Annotated.class);
            }
        }
    }

    @Test
    void whatIsLoadedAtFirstUseIsNotCountedAgainstTheFirstDocument() throws ResourceInitializationException, InterruptedException {
        annotate(Optional.of(Duration.ofMinutes(1)));
        assertThat(SEEN).hasSize(3).endsWith("one", "two");
    }

    @Test
    void withoutLimitNothingElseIsAnnotated() throws ResourceInitializationException, InterruptedException {
        annotate(Optional.empty());
        assertThat(SEEN).containsExactly("one", "two");
    }
}
