package org.dateline.corpus.evaluate.score;

import java.util.Optional;
import org.dateline.corpus.evaluate.document.Span;
import org.dateline.corpus.evaluate.score.Difference.Kind;

/**
 * A temporal link that is wrong, missed or invented: neither told by the other side nor following from what it tells.
 *
 * @param document id of the document
 * @param gold the relation as it should be, from source to target, or empty for one that is invented
 * @param system the relation as it is, or empty for one that is missed
 */
public record LinkDifference(String document, End source, End target, Optional<String> gold, Optional<String> system) {

    /** What kind of difference it is. */
    public Kind kind() {
        if (system.isEmpty()) {
            return Kind.MISSED;
        }
        return gold.isEmpty() ? Kind.FALSE_ALARM : Kind.DIFFERS;
    }

    /**
     * An event or a time.
     *
     * @param span code points of the gold's text; empty for a creation time that it does not state
     * @param context the gold's text around it
     */
    public record End(Optional<Span> span, Context context) {

        private static final End CREATION_TIME = new End(Optional.empty(), new Context("", "creation time", ""));

        /** Of a place in blank-free offsets. */
        static End of(Optional<Span> compact, NonBlankText text) {
            return compact.map(text::original).map(span -> new End(Optional.of(span), Context.of(span, text))).orElse(CREATION_TIME);
        }
    }
}
