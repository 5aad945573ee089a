package org.dateline.corpus.evaluate.print;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.corpus.evaluate.score.Context;
import org.dateline.corpus.evaluate.score.Difference;
import org.dateline.corpus.evaluate.score.Difference.Kind;
import org.dateline.corpus.evaluate.score.Difference.Side;
import org.dateline.corpus.evaluate.score.LayerScores;

/** Prints misses and false alarms in their context. */
final class DifferenceList {

    private final PrintWriter out;

    DifferenceList(PrintWriter out) {
        this.out = out;
    }

    void print(LayerScores layer) {
        layer.differences().forEach(this::print);
    }

    private void print(Difference difference) {
        Context context = difference.context();
        line("  %-12s%s[%s]%s (%s)", name(difference.kind()), context.before(), context.covered(), context.after(), difference.document());
        difference.gold().ifPresent(side -> print("gold", side));
        difference.system().ifPresent(side -> print("system", side));
    }

    private void print(String name, Side side) {
        line("              %-8s%s  %s", name, labels(side.labels()), side.text());
    }

    private static String labels(List<String> labels) {
        return labels.stream().map(label -> Objects.requireNonNullElse(label, "-")).collect(Collectors.joining(" "));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
