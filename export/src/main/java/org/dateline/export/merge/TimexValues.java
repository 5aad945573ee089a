package org.dateline.export.merge;

import java.util.Optional;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Timex;

/** Gives values to time expressions that a hand has marked in a tool that knows no values. */
@FunctionalInterface
public interface TimexValues {

    /** Knows no values. */
    TimexValues NONE = (document, begin, end) -> Optional.empty();

    /**
     * The time expression that a stretch of text is.
     *
     * @return the expression with type and values and an id that means nothing; anchors are null or t0. Empty where the whole stretch
     *     is no time expression that is known.
     */
    Optional<Timex> of(DocumentView document, int begin, int end);
}
