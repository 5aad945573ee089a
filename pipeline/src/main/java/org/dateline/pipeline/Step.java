package org.dateline.pipeline;

import org.apache.uima.analysis_component.AnalysisComponent;

/**
 * One step of the aggregate.
 *
 * @param layer the layer it belongs to
 * @param component the component that does it
 */
public record Step(Layer layer, Class<? extends AnalysisComponent> component) {}
