package org.dateline.export.reduce;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.export.view.DocumentView;

/** Rewrites the values of some facets to what a format's syntax takes. */
public final class PlainValues implements Reduction {

    private static final String REWRITTEN = " rewritten";

    private final List<TextValue> values;
    private final UnaryOperator<String> rewrite;

    /**
     * Rewrites values.
     *
     * @param rewrite gives what is written for a value, or null for nothing
     */
    public PlainValues(List<TextValue> values, UnaryOperator<String> rewrite) {
        this.values = List.copyOf(values);
        this.rewrite = rewrite;
    }

    /** Labels of all span layers. */
    public static PlainValues labels(UnaryOperator<String> rewrite) {
        return new PlainValues(List.of(TextValue.ENTITY_LABEL, TextValue.EVENT_CLASS, TextValue.TIMEX_TYPE), rewrite);
    }

    @Override
    public List<String> kinds() {
        return values.stream().map(value -> value.path() + REWRITTEN).toList();
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        DocumentView reduced = document;
        for (TextValue value : values) {
            reduced = Records.with(reduced, value.layer(), Copies.changed(value.owners(reduced), item -> rewrite(item, value, losses)));
        }
        return reduced;
    }

    private Record rewrite(Record item, TextValue value, Losses losses) {
        String text = value.of(item);
        String plain = text == null ? null : rewrite.apply(text);
        if (text == null || text.equals(plain)) {
            return item;
        }
        losses.add(value.path() + REWRITTEN, 1);
        return Records.with(item, value.component(), plain);
    }
}
