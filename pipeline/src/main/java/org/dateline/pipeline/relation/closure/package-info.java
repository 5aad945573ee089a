/**
 * What follows from links. Start with {@link org.dateline.pipeline.relation.closure.LinkClosure}, which leaves contradictions out;
 * {@link org.dateline.pipeline.relation.closure.Timeline} dates the events by what is known then.
 */
package org.dateline.pipeline.relation.closure;
