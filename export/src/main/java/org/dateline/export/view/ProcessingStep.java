package org.dateline.export.view;

/**
 * Provenance: one component that made one layer.
 *
 * @param layer the layer made
 * @param component fully qualified class name
 * @param version version of the component
 * @param model name and version of its model or rules, or null
 * @param parameters its parameters as name=value pairs, or null
 */
public record ProcessingStep(String layer, String component, String version, String model, String parameters) {}
