package org.dateline.export.reduce;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.export.view.DocumentView;

/** Rewrites the values of some facets to what a format's syntax takes. */
public final class PlainValues implements Reduction {

    private static final String REWRITTEN = " rewritten";

    private final List<String> paths;
    private final UnaryOperator<String> rewrite;

    /**
     * Rewrites values.
     *
     * @param paths layer and component, such as {@code entities.label}
     */
    public PlainValues(List<String> paths, UnaryOperator<String> rewrite) {
        this.paths = List.copyOf(paths);
        this.rewrite = rewrite;
    }

    /** Labels of all span layers. */
    public static PlainValues labels(UnaryOperator<String> rewrite) {
        return new PlainValues(List.of("entities.label", "events.eventClass", "timexes.type"), rewrite);
    }

    @Override
    public List<String> kinds() {
        return paths.stream().map(path -> path + REWRITTEN).toList();
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        DocumentView reduced = document;
        for (String path : paths) {
            String layer = path.substring(0, path.indexOf('.'));
            String component = path.substring(path.indexOf('.') + 1);
            List<?> items = (List<?>) Records.get(reduced, layer);
            List<?> plain = items.stream().map(item -> rewrite((Record) item, component, path, losses)).toList();
            reduced = plain.equals(items) ? reduced : Records.with(reduced, layer, plain);
        }
        return reduced;
    }

    private Record rewrite(Record item, String component, String path, Losses losses) {
        String value = (String) Records.get(item, component);
        String plain = value == null ? null : rewrite.apply(value);
        if (value == null || value.equals(plain)) {
            return item;
        }
        losses.add(path + REWRITTEN, 1);
        return Records.with(item, component, plain);
    }
}
