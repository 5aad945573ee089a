package org.dateline.pipeline.relation.link;

import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.graph.Bound;

/**
 * What a time leaves open of an event but for one end: since May, by Friday. It dates the event and is written as no link.
 *
 * @param source an event
 * @param target a time
 * @param bound what the source is to the target
 */
public record Limit(Annotation source, Annotation target, Bound bound) {}
