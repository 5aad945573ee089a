package org.dateline.export.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.TemporalLink;

/** Ids for what a hand has added: numbers above all that the document has had. */
final class NewIds {

    private static final int MOST_DIGITS = 9;

    private final Map<String, Integer> highest = new HashMap<>();

    NewIds(DocumentView document) {
        Stream.of(SpanLayer.values()).flatMap(layer -> layer.records(document).stream()).map(item -> (String) Records.get(item, "id"))
                .forEach(this::see);
        document.tlinks().stream().map(TemporalLink::id).forEach(this::see);
    }

    private void see(String id) {
        if (id.matches("[a-z][0-9]{1," + MOST_DIGITS + "}")) {
            highest.merge(id.substring(0, 1), Integer.parseInt(id.substring(1)), Math::max);
        }
    }

    String next(String prefix) {
        return prefix + highest.merge(prefix, 1, Integer::sum);
    }
}
