/**
 * The algebra of intervals; it knows nothing of texts. Start with {@link org.dateline.pipeline.relation.graph.IntervalGraph}, which
 * closes TimeML's {@link org.dateline.pipeline.relation.graph.Relation}s over the order of the points where intervals begin and end.
 */
package org.dateline.pipeline.relation.graph;
