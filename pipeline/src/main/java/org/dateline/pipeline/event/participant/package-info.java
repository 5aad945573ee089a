/**
 * Who and what takes part in an event, and where and when. Start with
 * {@link org.dateline.pipeline.event.participant.ParticipantFinder}; the grammar is in {@code Slots} and {@code Subjects}.
 */
package org.dateline.pipeline.event.participant;
