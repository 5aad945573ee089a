package org.dateline.corpus.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.export.view.DocumentView;

/** Names the first thing that two documents differ in. */
final class Difference {

    private Difference() {}

    static String of(DocumentView one, DocumentView other) {
        Map<String, Object> left = parts(one);
        Map<String, Object> right = parts(other);
        return left.keySet().stream().filter(name -> !Objects.equals(left.get(name), right.get(name))).findFirst()
                .map(name -> name + first(left.get(name), right.get(name))).orElse("nothing that can be named");
    }

    private static Map<String, Object> parts(DocumentView view) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("language", view.language());
        parts.put("text", view.text());
        parts.put("metadata", view.metadata());
        parts.put("zones", view.zones());
        parts.put("sentences", view.sentences());
        parts.put("tokens", view.tokens());
        parts.put("entities", view.entities());
        parts.put("events", view.events());
        parts.put("timexes", view.timexes());
        parts.put("tlinks", view.tlinks());
        parts.put("provenance", view.provenance());
        return parts;
    }

    private static String first(Object left, Object right) {
        if (!(left instanceof List<?> ours) || !(right instanceof List<?> theirs)) {
            return "";
        }
        if (ours.size() != theirs.size()) {
            return ", %d and %d".formatted(ours.size(), theirs.size());
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                return ", %s and %s".formatted(ours.get(i), theirs.get(i));
            }
        }
        return "";
    }
}
