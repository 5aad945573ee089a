package org.dateline.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.uima.cas.CAS;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.ScratchCas;

/**
 * A document reduced to what a format carries. Formats that carry the same of a document get the same rendition, so that what several
 * of them need, such as a CAS or a JSON tree, is made once.
 */
public final class Rendition {

    private final DocumentView view;
    private final String split;
    private final Supplier<CAS> cas;
    private final Set<Class<?>> shared;
    private final Map<Class<?>, Object> products = new HashMap<>();

    Rendition(DocumentView view, String split, Set<Class<?>> shared, Supplier<CAS> cas) {
        this.view = view;
        this.shared = shared;
        this.split = split;
        this.cas = cas;
    }

    /** The rendition of a document that is reduced already, in the split that {@link FormatOptions#DEFAULT} names. */
    public static Rendition of(DocumentView reduced) {
        ScratchCas scratch = new ScratchCas();
        return new Rendition(reduced, FormatOptions.DEFAULT.split(), Set.of(), () -> scratch.holding(reduced));
    }

    /** The document. */
    public DocumentView view() {
        return view;
    }

    /** The part of the corpus that the document belongs to, such as train. */
    public String split() {
        return split;
    }

    /** The document as a CAS, not to be changed; valid until another rendition is asked for its own. */
    public CAS cas() {
        return cas.get();
    }

    /** Whether several formats are written that {@link CorpusWriter#shares share} something, so that it is worth keeping. */
    public boolean isShared(Class<?> type) {
        return shared.contains(type);
    }

    /**
     * Something that is made of the document, when first asked for.
     *
     * @param type what it is; not to be changed by those who get it
     */
    public <T> T product(Class<T> type, Function<? super Rendition, ? extends T> maker) {
        Object known = products.get(type);
        if (known == null) {
            known = maker.apply(this);
            products.put(type, known);
        }
        return type.cast(known);
    }
}
