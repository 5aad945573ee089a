package org.dateline.corpus.evaluate.print;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.dateline.corpus.evaluate.score.LeftOut;
import org.dateline.corpus.evaluate.score.LinkDifference;
import org.dateline.corpus.evaluate.score.LinkDifference.End;
import org.dateline.corpus.evaluate.score.LinkScores;
import org.dateline.corpus.evaluate.score.LinkScores.KindScore;

/** Adds what is only told of temporal links to their layer's object; offsets are code points of the gold's text. */
final class LinkJson {

    private LinkJson() {}

    static void add(ObjectNode json, LinkScores links) {
        ObjectNode kinds = json.putObject("by_kind");
        links.kinds().forEach(kind -> add(kinds.putObject(kind.name()), kind));
        add(json.putObject("gold_left_out"), links.gold());
        add(json.putObject("pred_left_out"), links.system());
        if (!links.differences().isEmpty()) {
            addDifferences(json, links.differences());
        }
    }

    private static void add(ObjectNode json, KindScore kind) {
        json.put("gold", kind.tally().gold()).put("linked", kind.tally().system()).put("correct", kind.tally().correct());
        json.put("right_of_linked", Rounding.share(kind.tally().precision())).put("right_of_all", Rounding.share(kind.tally().recall()));
        json.put("commonest", kind.commonest()).put("commonest_share", Rounding.share(kind.share()));
    }

    private static void add(ObjectNode json, LeftOut leftOut) {
        json.put("loose", leftOut.loose()).put("foreign", leftOut.foreign()).put("contradicting", leftOut.contradicting());
    }

    private static void addDifferences(ObjectNode json, List<LinkDifference> differences) {
        for (LinkDifference difference : differences) {
            ObjectNode error = json.withArrayProperty("errors").addObject();
            error.put("id", difference.document()).put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            error.put("gold", difference.gold().orElse(null)).put("pred", difference.system().orElse(null));
            add(error.putObject("source"), difference.source());
            add(error.putObject("target"), difference.target());
        }
    }

    private static void add(ObjectNode json, End end) {
        end.span().ifPresent(span -> json.put("start", span.start()).put("end", span.end()));
        json.put("text", end.context().covered()).put("before", end.context().before()).put("after", end.context().after());
    }
}
