package org.dateline.pipeline.relation.closure;

import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.calendar.Extent;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/**
 * An end of links.
 *
 * @param annotation an event, a time, or what stands for the creation time
 * @param sentence number of its sentence, or {@link #EVERYWHERE}
 * @param main whether it is a time or the main event of its sentence
 */
public record LinkNode(Annotation annotation, int sentence, boolean main) {

    /** The creation time is near every sentence. */
    public static final int EVERYWHERE = -1;

    /** Whether a link is written: to the creation time, within a sentence, and between main events or times of two that follow. */
    boolean reaches(LinkNode other) {
        if (isCreationTime() || other.isCreationTime() || sentence == other.sentence) {
            return true;
        }
        return main && other.main && Math.abs(sentence - other.sentence) == 1 && precedence() == other.precedence();
    }

    /** Events are linked to times, and both to the creation time. */
    int precedence() {
        if (isCreationTime()) {
            return 2;
        }
        return annotation instanceof Event ? 0 : 1;
    }

    /** Whether it is a length of time that has no place in the calendar: two hours. */
    boolean isLength() {
        return annotation instanceof TimeExpression time && "DURATION".equals(time.getTimexType()) && Extent.of(time).isEmpty();
    }

    boolean isCreationTime() {
        return sentence == EVERYWHERE;
    }
}
