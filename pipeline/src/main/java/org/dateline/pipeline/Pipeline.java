package org.dateline.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dateline.pipeline.check.CheckAnnotator;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.Nlp4jLayer;
import org.dateline.pipeline.entity.NamedEntityAnnotator;
import org.dateline.pipeline.event.EventAnnotator;
import org.dateline.pipeline.relation.TemporalLinkAnnotator;
import org.dateline.pipeline.segment.SegmentAnnotator;
import org.dateline.pipeline.segment.SentenceAnnotator;
import org.dateline.pipeline.segment.ZoneAnnotator;
import org.dateline.pipeline.syntax.DependencyAnnotator;
import org.dateline.pipeline.syntax.LemmaAnnotator;
import org.dateline.pipeline.syntax.PosAnnotator;
import org.dateline.pipeline.time.TimeExpressionAnnotator;

/** The aggregate: what happens to an article, top to bottom. */
public final class Pipeline {

    /** The steps in their order. A new annotator is one line here. */
    public static final List<Step> STEPS = List.of(
            new Step(Layer.TOKENS, ZoneAnnotator.class),
            new Step(Layer.TOKENS, SentenceAnnotator.class),
            new Step(Layer.TOKENS, SegmentAnnotator.class),
            new Step(Layer.POS, PosAnnotator.class),
            new Step(Layer.POS, LemmaAnnotator.class),
            new Step(Layer.DEPENDENCIES, DependencyAnnotator.class),
            new Step(Layer.ENTITIES, NamedEntityAnnotator.class),
            new Step(Layer.TIMES, TimeExpressionAnnotator.class),
            new Step(Layer.EVENTS, EventAnnotator.class),
            new Step(Layer.LINKS, TemporalLinkAnnotator.class),
            new Step(Layer.TOKENS, CheckAnnotator.class));

    private Pipeline() {}

    /** The whole aggregate. */
    public static AnalysisEngineDescription description() throws ResourceInitializationException {
        return description(EnumSet.allOf(Layer.class));
    }

    /** The aggregate of the wanted layers and those they stand on. */
    public static AnalysisEngineDescription description(Set<Layer> wanted) throws ResourceInitializationException {
        Set<Layer> layers = Layer.closure(wanted);
        AggregateBuilder aggregate = new AggregateBuilder();
        for (Step step : STEPS) {
            if (layers.contains(step.layer())) {
                aggregate.add(step.component().getName(), AnalysisEngineFactory.createEngineDescription(step.component()));
            }
        }
        return aggregate.createAggregateDescription();
    }

    /** Loads the models of the wanted layers, several at a time, so that no document waits for them. */
    public static void preload(Set<Layer> wanted) {
        Set<Nlp4jLayer> needed = EnumSet.of(Nlp4jLayer.TOKENS);
        for (Layer layer : Layer.closure(wanted)) {
            switch (layer) {
                case POS -> needed.addAll(Set.of(Nlp4jLayer.TAGS, Nlp4jLayer.LEMMAS));
                case DEPENDENCIES -> needed.add(Nlp4jLayer.DEPENDENCIES);
                case ENTITIES -> needed.add(Nlp4jLayer.NAMES);
                default -> { }
            }
        }
        Nlp4j.shared().load(needed);
    }
}
