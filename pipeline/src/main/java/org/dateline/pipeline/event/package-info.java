/**
 * TimeML events. Start with {@link org.dateline.pipeline.event.EventAnnotator}. The attributes come from the verb group an event
 * heads; the word lists the rules go by are files under {@code words}.
 */
package org.dateline.pipeline.event;
