/**
 * Temporal links and the timeline they give. Start with {@link org.dateline.pipeline.relation.TemporalLinkAnnotator}: {@code LinkBlock}
 * cuts a document into stretches; in each, {@code rule} proposes links between the events and times of its sentences, {@code closure}
 * closes what is proposed without contradiction and dates the events. Both speak in the links and sentences of {@code link};
 * {@code calendar} tells what a time denotes, {@code graph} what follows from relations. What prepositions and conjunctions mean is
 * data, in {@code rule/signals.tsv}.
 */
package org.dateline.pipeline.relation;
