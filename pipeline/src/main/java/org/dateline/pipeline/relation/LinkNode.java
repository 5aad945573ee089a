package org.dateline.pipeline.relation;

import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.Event;

/**
 * An end of links.
 *
 * @param annotation an event, a time, or what stands for the creation time
 * @param sentence number of its sentence, or {@link #EVERYWHERE}
 */
record LinkNode(Annotation annotation, int sentence) {

    /** The creation time is near every sentence. */
    static final int EVERYWHERE = -1;

    boolean reaches(LinkNode other) {
        return isCreationTime() || other.isCreationTime() || sentence == other.sentence;
    }

    /** Events are linked to times, and both to the creation time. */
    int precedence() {
        if (isCreationTime()) {
            return 2;
        }
        return annotation instanceof Event ? 0 : 1;
    }

    boolean isCreationTime() {
        return sentence == EVERYWHERE;
    }
}
