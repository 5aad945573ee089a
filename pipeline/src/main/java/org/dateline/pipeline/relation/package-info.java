/** Temporal links and the timeline they give. Start with {@link org.dateline.pipeline.relation.TemporalLinkAnnotator}. */
package org.dateline.pipeline.relation;
