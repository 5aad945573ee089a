package org.dateline.pipeline.event.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.EventCandidates;
import org.dateline.pipeline.event.EventCandidates.Candidate;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.TaggedSentences;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.pipeline.event.training.GoldDocument.Span;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.segment.SegmentAnnotator;
import org.dateline.pipeline.segment.ZoneAnnotator;
import org.dateline.pipeline.syntax.LemmaAnnotator;
import org.dateline.pipeline.syntax.PosAnnotator;

/** Turns gold documents into examples, over the tokens, tags and lemmas of the pipeline itself. */
final class ExampleReader {

    private static final List<Class<? extends LayerAnnotator>> STEPS =
            List.of(ZoneAnnotator.class, SegmentAnnotator.class, PosAnnotator.class, LemmaAnnotator.class);

    private final AnalysisEngine tagger;
    private final JCas jcas;

    ExampleReader() throws UIMAException {
        AggregateBuilder steps = new AggregateBuilder();
        for (Class<? extends LayerAnnotator> step : STEPS) {
            steps.add(AnalysisEngineFactory.createEngineDescription(step));
        }
        tagger = AnalysisEngineFactory.createEngine(steps.createAggregateDescription());
        jcas = JCasFactory.createJCas();
    }

    /** The words in the scope of a document that can be events. */
    List<Example> read(GoldDocument document) throws UIMAException {
        jcas.reset();
        jcas.setDocumentText(document.text());
        jcas.setDocumentLanguage("en");
        tagger.process(jcas);
        List<Example> examples = new ArrayList<>();
        for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
            Set<Word> events = EventHeads.of(document.events(), sentence);
            for (Candidate candidate : EventCandidates.of(sentence)) {
                Word word = sentence.word(candidate.index());
                if (document.inScope(word.begin())) {
                    examples.add(new Example(document, new Span(word.begin(), word.end()), candidate.evidence(),
                            events.contains(word)));
                }
            }
        }
        return examples;
    }
}
