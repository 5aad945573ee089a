package org.dateline.export.merge;

import java.util.List;
import java.util.Optional;
import org.dateline.export.view.Spanned;

/** Finds in the original text what has a place in another: through one alignment, or several one after the other. */
final class Places {

    /** Places of the original itself. */
    static final Places SAME = new Places(List.of());

    private final List<Alignment> steps;

    private Places(List<Alignment> steps) {
        this.steps = steps;
    }

    /** Places of the document as a format shows it. */
    static Places ofShown(String shown, String original) throws TextDiffersException {
        return new Places(List.of(Alignment.ofReduced(shown, original).orElseThrow(() -> TextDiffersException.of(original, shown))));
    }

    /** Places of the document that came back, whose text is that which was shown or else the original's. */
    static Places ofReturned(String returned, String shown, String original) throws TextDiffersException {
        Optional<Alignment> first = Alignment.of(returned, shown);
        Optional<Alignment> second = Alignment.ofReduced(shown, original);
        if (first.isPresent() && second.isPresent()) {
            return new Places(List.of(first.get(), second.get()));
        }
        return new Places(List.of(Alignment.of(returned, original).orElseThrow(() -> TextDiffersException.of(original, returned))));
    }

    /** Where a span begins in the original. */
    int begin(Spanned span) {
        int offset = span.begin();
        for (Alignment step : steps) {
            offset = step.begin(offset);
        }
        return offset;
    }

    /** Where a span ends in the original. */
    int end(Spanned span) {
        int offset = span.end();
        for (Alignment step : steps) {
            offset = step.end(offset);
        }
        return offset;
    }
}
