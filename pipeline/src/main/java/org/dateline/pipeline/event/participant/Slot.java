package org.dateline.pipeline.event.participant;

/**
 * A filled slot of an event.
 *
 * @param word index in the sentence of the head of what fills it
 */
record Slot(Role role, int word) {}
