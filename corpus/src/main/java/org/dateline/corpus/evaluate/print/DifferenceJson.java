package org.dateline.corpus.evaluate.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.corpus.evaluate.document.Layer.Column;
import org.dateline.corpus.evaluate.score.Difference;
import org.dateline.corpus.evaluate.score.Difference.Side;
import org.dateline.corpus.evaluate.score.LayerScores;

/** Misses and false alarms as JSON objects; offsets are code points of the gold's text. */
final class DifferenceJson {

    private DifferenceJson() {}

    static ArrayNode of(LayerScores layer) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        layer.differences().forEach(difference -> add(json.addObject(), difference, layer.layer().columns()));
        return json;
    }

    private static void add(ObjectNode json, Difference difference, List<Column> columns) {
        json.put("id", difference.document());
        json.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        difference.gold().ifPresent(side -> add(json.putObject("gold"), side, columns));
        difference.system().ifPresent(side -> add(json.putObject("pred"), side, columns));
        json.put("before", difference.context().before());
        json.put("after", difference.context().after());
    }

    private static void add(ObjectNode json, Side side, List<Column> columns) {
        json.put("start", side.span().start()).put("end", side.span().end()).put("text", side.text());
        for (int i = 0; i < columns.size(); i++) {
            json.put(columns.get(i).key(), side.labels().get(i));
        }
    }
}
