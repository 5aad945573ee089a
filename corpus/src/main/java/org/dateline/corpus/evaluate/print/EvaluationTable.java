package org.dateline.corpus.evaluate.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dateline.corpus.evaluate.Evaluation;
import org.dateline.corpus.evaluate.score.LayerScores;
import org.dateline.corpus.evaluate.score.Measure.Kind;
import org.dateline.corpus.evaluate.score.Score;
import org.dateline.corpus.evaluate.score.Tally;

/** Prints an evaluation as tables, in per cent. */
public final class EvaluationTable {

    private static final String ROW = "  %-14s%8s%8s%8s%8s%s";

    private final PrintWriter out;

    /** For output to a writer. */
    public EvaluationTable(PrintWriter out) {
        this.out = out;
    }

    /** Prints a table for each layer, and after it the differences that were kept. */
    public void print(Evaluation evaluation) {
        for (LayerScores layer : evaluation.layers()) {
            print(layer, evaluation.documents());
            new DifferenceList(out).print(layer);
            layer.links().ifPresent(new LinkTable(out)::print);
            line("");
        }
    }

    private void print(LayerScores layer, int documents) {
        line("%s: gold %d, system %d, documents %d", layer.layer(), layer.gold(), layer.system(), documents);
        if (layer.overall().isEmpty()) {
            line("  nothing to compare: one side has no such labels");
            return;
        }
        boolean resampled = layer.overall().stream().anyMatch(score -> score.interval().isPresent());
        line(ROW, "", "P", "R", "F1", "acc", resampled ? "  95 % of F1" : "");
        layer.overall().forEach(this::print);
        printByLabel(layer.byLabel());
    }

    private void print(Score score) {
        Tally tally = score.tally();
        boolean attribute = score.measure().kind() == Kind.ATTRIBUTE;
        line(ROW, score.measure().name(),
                attribute ? "" : Rounding.percent(tally.precision()),
                attribute ? "" : Rounding.percent(tally.recall()),
                Rounding.percent(score.f1()),
                score.measure().kind() == Kind.FOUND ? "" : Rounding.percent(tally.accuracy()),
                interval(score));
    }

    private static String interval(Score score) {
        return score.interval()
                .map(bounds -> "  [%s, %s]".formatted(Rounding.percent(bounds.low()), Rounding.percent(bounds.high())))
                .orElse("");
    }

    private void printByLabel(List<Score> scores) {
        for (Score score : scores) {
            Tally tally = score.tally();
            String label = score.measure().name();
            line("    %-12s%8s%8s%8s   gold %d, system %d", label.isEmpty() ? "(none)" : label, Rounding.percent(tally.precision()),
                    Rounding.percent(tally.recall()), Rounding.percent(score.f1()), tally.gold(), tally.system());
        }
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
