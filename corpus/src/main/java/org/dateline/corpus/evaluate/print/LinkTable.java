package org.dateline.corpus.evaluate.print;

import java.io.PrintWriter;
import java.util.Locale;
import org.dateline.corpus.evaluate.score.Context;
import org.dateline.corpus.evaluate.score.Difference.Kind;
import org.dateline.corpus.evaluate.score.LinkDifference;
import org.dateline.corpus.evaluate.score.LinkScores;
import org.dateline.corpus.evaluate.score.LinkScores.KindScore;

/** Prints what is only told of temporal links: the gold's pairs by kind, what was left out, and what is wrong. */
final class LinkTable {

    private static final String ROW = "    %-12s%8s%8s%16s%14s   %s";

    private final PrintWriter out;

    LinkTable(PrintWriter out) {
        this.out = out;
    }

    void print(LinkScores links) {
        if (!links.kinds().isEmpty()) {
            line(ROW, "pairs", "gold", "linked", "right of linked", "right of all", "always the commonest");
        }
        links.kinds().forEach(this::print);
        printLeftOut("not compared, as an end is unknown", links.gold().loose(), links.system().loose());
        printLeftOut("not compared, as TimeML has no such relation", links.gold().foreign(), links.system().foreign());
        printLeftOut("that contradict others, so that nothing follows from them", links.gold().contradicting(), links.system().contradicting());
        links.differences().forEach(this::print);
    }

    private void print(KindScore kind) {
        line(ROW, kind.name(), kind.tally().gold(), kind.tally().system(), Rounding.percent(kind.tally().precision()),
                Rounding.percent(kind.tally().recall()), Rounding.percent(kind.share()) + " (" + kind.commonest() + ")");
    }

    private void printLeftOut(String why, int gold, int system) {
        if (gold + system > 0) {
            line("  links %s: gold %d, system %d", why, gold, system);
        }
    }

    private void print(LinkDifference difference) {
        line("  %-12s%s (%s)", name(difference.kind()), relation(difference), difference.document());
        line("              source  %s", shown(difference.source().context()));
        line("              target  %s", shown(difference.target().context()));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case MISSED -> "missed";
            case FALSE_ALARM -> "invented";
            case DIFFERS -> "wrong";
        };
    }

    private static String relation(LinkDifference difference) {
        return switch (difference.kind()) {
            case MISSED -> difference.gold().orElseThrow();
            case FALSE_ALARM -> difference.system().orElseThrow();
            case DIFFERS -> difference.system().orElseThrow() + ", gold " + difference.gold().orElseThrow();
        };
    }

    private static String shown(Context context) {
        return context.before() + "[" + context.covered() + "]" + context.after();
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values).stripTrailing());
    }
}
