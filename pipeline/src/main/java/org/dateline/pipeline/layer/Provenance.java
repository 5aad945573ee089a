package org.dateline.pipeline.layer;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.dateline.type.ProcessingStep;

/** Writes into a document which component made which layer. */
public final class Provenance {

    /** Version of Dateline, as its jar says; classes that were never packed have none. */
    public static final String VERSION = version();

    private Provenance() {}

    /**
     * Adds a processing step, in place of an earlier one of the same component.
     *
     * @param model name and version of the model or rules, or null
     */
    public static void record(JCas jcas, String layer, Class<?> component, String model, Map<String, String> parameters) {
        jcas.select(ProcessingStep.class).filter(step -> component.getName().equals(step.getComponent())).toList()
                .forEach(ProcessingStep::removeFromIndexes);
        Anchor anchor = Anchor.of(jcas);
        ProcessingStep step = new ProcessingStep(jcas, anchor.begin(), anchor.end());
        step.setLayer(layer);
        step.setComponent(component.getName());
        step.setVersion(VERSION);
        step.setModel(model);
        step.setParameters(parameters.isEmpty() ? null : text(parameters));
        step.addToIndexes();
    }

    private static String text(Map<String, String> parameters) {
        return new TreeMap<>(parameters).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(" "));
    }

    private static String version() {
        String version = Provenance.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
