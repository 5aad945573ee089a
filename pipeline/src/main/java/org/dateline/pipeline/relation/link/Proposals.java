package org.dateline.pipeline.relation.link;

import java.util.List;

/**
 * What rules say, contradictions and all.
 *
 * @param links relations between events and times
 * @param limits one end each of events, as sure as a time that the tree ties to them
 */
public record Proposals(List<Link> links, List<Limit> limits) {}
