package org.dateline.pipeline.relation.calendar;

import java.time.Duration;
import java.util.Optional;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.graph.Relation;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.TimeExpression;

/**
 * The stretch of the calendar that a time denotes, both ends inclusive.
 *
 * @param first the first moment of it
 * @param last the last moment of it
 */
public record Extent(Moment first, Moment last) {

    /** No two places have clocks that differ by more. */
    private static final Duration CLOCKS = Duration.ofHours(26);

    /** The extent of a time expression or of the creation time the metadata know; empty where it is open. */
    public static Optional<Extent> of(Annotation time) {
        if (time instanceof TimeExpression expression) {
            return of(expression.getEarliest(), expression.getLatest());
        }
        String creationTime = ((ArticleMetadata) time).getDocumentCreationTime();
        return of(creationTime, creationTime);
    }

    private static Optional<Extent> of(String earliest, String latest) {
        return Moment.first(earliest).flatMap(first -> Moment.last(latest).filter(last -> first.compareTo(last) <= 0)
                .map(last -> new Extent(first, last)));
    }

    /** How this stretch lies to another; empty where they overlap in part, or where only one is told in a time zone and they are near. */
    public Optional<Relation> relationTo(Extent other) {
        if (first.isZoned() != other.first.isZoned() && isNear(other)) {
            return Optional.empty();
        }
        if (last.compareTo(other.first) < 0) {
            return Optional.of(Relation.BEFORE);
        }
        if (other.last.compareTo(first) < 0) {
            return Optional.of(Relation.AFTER);
        }
        int begins = Integer.signum(first.compareTo(other.first));
        int ends = Integer.signum(last.compareTo(other.last));
        if (begins == 0) {
            return Optional.of(ends == 0 ? Relation.SIMULTANEOUS : ends < 0 ? Relation.BEGINS : Relation.BEGUN_BY);
        }
        if (ends == 0) {
            return Optional.of(begins > 0 ? Relation.ENDS : Relation.ENDED_BY);
        }
        return begins == ends ? Optional.empty() : Optional.of(begins < 0 ? Relation.INCLUDES : Relation.IS_INCLUDED);
    }

    /** Whether the clocks of some time zone could turn the order of two times of day round. */
    private boolean isNear(Extent other) {
        return isTime() && other.isTime() && Duration.between(first.at(), other.first.at()).abs().compareTo(CLOCKS) < 0;
    }

    private boolean isTime() {
        return first.iso().indexOf('T') > 0;
    }
}
