/**
 * TimeML events. Start with {@link org.dateline.pipeline.event.EventAnnotator}: {@code EventCandidates} are judged by
 * {@link org.dateline.pipeline.event.EventModel}, the attributes come from the verb group an event heads, {@code participant} fills
 * its slots. All of it sees sentences as {@code sentence} has them; the words the rules go by are lists of {@code words.txt};
 * {@code training} makes the model anew.
 */
package org.dateline.pipeline.event;
