/**
 * Temporal links and the timeline they give. Start with {@link org.dateline.pipeline.relation.TemporalLinkAnnotator}: the classes
 * named {@code …Links} propose, {@code LinkClosure} closes what they propose without contradiction, {@code Timeline} dates the
 * events. What prepositions and conjunctions mean is data, in {@code signals.tsv}.
 */
package org.dateline.pipeline.relation;
