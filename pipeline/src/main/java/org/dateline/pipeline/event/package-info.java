/**
 * TimeML events. Start with {@link org.dateline.pipeline.event.EventAnnotator}. The attributes come from the verb group an event
 * heads; the words the rules go by are lists of {@code words.txt}.
 */
package org.dateline.pipeline.event;
