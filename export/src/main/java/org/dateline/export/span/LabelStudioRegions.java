package org.dateline.export.span;

import static org.dateline.export.json.Json.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.CasToView;

/** What Label Studio lists under {@code result}: regions, and relations between them. */
final class LabelStudioRegions {

    private LabelStudioRegions() {}

    /** Reads all of a list. */
    static void read(JsonNode result, ReturnedSpans into) {
        for (JsonNode region : result) {
            if ("relation".equals(string(region, "type"))) {
                relation(region, into);
            } else {
                region(region.path("value"), string(region, "id"), into);
            }
        }
    }

    /**
     * Reads one region; of several labels each makes a span.
     *
     * @param id its id, or null
     */
    static void region(JsonNode value, String id, ReturnedSpans into) {
        JsonNode labels = value.path("labels");
        for (int i = 0; i < labels.size(); i++) {
            into.span(i == 0 ? id : null, value.path("start").asInt(-1), value.path("end").asInt(-1), labels.get(i).asText(), string(value, "text"));
        }
    }

    private static void relation(JsonNode region, ReturnedSpans into) {
        boolean reversed = "left".equals(string(region, "direction"));
        String from = string(region, reversed ? "to_id" : "from_id");
        String to = string(region, reversed ? "from_id" : "to_id");
        List<String> labels = new ArrayList<>();
        region.path("labels").forEach(label -> labels.add(label.asText()));
        (labels.isEmpty() ? List.of(CasToView.UNKNOWN) : labels).forEach(label -> into.link(from, to, label));
    }
}
