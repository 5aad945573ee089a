package org.dateline.pipeline.check;

import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ProcessingStep;

/**
 * An invariant that an annotation breaks.
 *
 * @param type the annotation's type, without its package
 * @param message where it stands and what is wrong with it
 */
record Violation(String type, String message) {

    /** The steps, by the layer each records, that make annotations of a type. */
    private static final Map<String, Set<String>> MAKERS = Map.of(
            "Zone", Set.of("zones"),
            "Sentence", Set.of("sentences", "tokens"),
            "Token", Set.of("tokens"),
            "Dependency", Set.of("dependencies"),
            "ROOT", Set.of("dependencies"),
            "NamedEntity", Set.of("entities"),
            "EntityMention", Set.of("entities"),
            "TimeExpression", Set.of("times"),
            "Event", Set.of("events"),
            "TemporalLink", Set.of("links"));

    /** An annotation that has something wrong. */
    static Violation of(Annotation annotation, String what) {
        String type = annotation.getType().getShortName();
        return new Violation(type, "%s at %d-%d %s".formatted(type, annotation.getBegin(), annotation.getEnd(), what));
    }

    /** Whether no step of ours made annotations of this type: they came with the document. */
    boolean isForeign(JCas jcas) {
        Set<String> makers = MAKERS.getOrDefault(type, Set.of());
        return jcas.select(ProcessingStep.class).noneMatch(step -> makers.contains(step.getLayer()));
    }
}
