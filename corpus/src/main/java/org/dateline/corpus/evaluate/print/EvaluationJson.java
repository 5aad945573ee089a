package org.dateline.corpus.evaluate.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.corpus.evaluate.Evaluation;
import org.dateline.corpus.evaluate.score.LayerScores;
import org.dateline.corpus.evaluate.score.Measure.Kind;
import org.dateline.corpus.evaluate.score.Score;
import org.dateline.corpus.evaluate.score.Tally;

/**
 * An evaluation as one JSON object: {@code docs}, {@code docs_missing}, {@code docs_text_differs}, and for each layer an object with the
 * counts {@code gold} and {@code pred} and the figures {@code MEASURE_p}, {@code _r}, {@code _f1}, {@code _acc} as shares from 0 to 1.
 * Temporal links have the gold's pairs {@code by_kind} as well, and what was {@code gold_left_out} and {@code pred_left_out}.
 */
public final class EvaluationJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvaluationJson() {}

    /** The object. */
    public static ObjectNode of(Evaluation evaluation) {
        ObjectNode json = NODES.objectNode();
        json.put("docs", evaluation.documents());
        json.put("docs_missing", evaluation.missing().size());
        json.put("docs_text_differs", evaluation.differing().size());
        evaluation.layers().forEach(layer -> json.set(layer.layer().toString(), layer(layer)));
        return json;
    }

    private static ObjectNode layer(LayerScores layer) {
        ObjectNode json = NODES.objectNode();
        json.put("gold", layer.gold());
        json.put("pred", layer.system());
        layer.overall().forEach(score -> addFigures(json, score.measure().name(), score));
        addByLabel(json, layer.byLabel());
        addIntervals(json, layer.overall());
        if (!layer.differences().isEmpty()) {
            json.set("errors", DifferenceJson.of(layer));
        }
        layer.links().ifPresent(links -> LinkJson.add(json, links));
        return json;
    }

    private static void addFigures(ObjectNode json, String name, Score score) {
        Tally tally = score.tally();
        Kind kind = score.measure().kind();
        if (kind != Kind.ATTRIBUTE) {
            json.put(name + "_p", Rounding.share(tally.precision()));
            json.put(name + "_r", Rounding.share(tally.recall()));
        } else {
            json.put(name + "_acc", Rounding.share(tally.accuracy()));
        }
        json.put(name + "_f1", Rounding.share(score.f1()));
        if (kind == Kind.ALIGNED) {
            json.put(name + "_acc_matched", Rounding.share(tally.accuracy()));
        }
    }

    private static void addByLabel(ObjectNode json, List<Score> scores) {
        if (scores.isEmpty()) {
            return;
        }
        ObjectNode byLabel = json.putObject("by_type");
        for (Score score : scores) {
            ObjectNode figures = byLabel.putObject(score.measure().name());
            figures.put("gold", score.tally().gold()).put("pred", score.tally().system()).put("correct", score.tally().correct());
            figures.put("p", Rounding.share(score.tally().precision())).put("r", Rounding.share(score.tally().recall()));
            figures.put("f1", Rounding.share(score.f1()));
        }
    }

    private static void addIntervals(ObjectNode json, List<Score> scores) {
        for (Score score : scores) {
            score.interval().ifPresent(bounds -> json.withObjectProperty("ci95").putArray(score.measure().name() + "_f1")
                    .add(Rounding.share(bounds.low())).add(Rounding.share(bounds.high())));
        }
    }
}
