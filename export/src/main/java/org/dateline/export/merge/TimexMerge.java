package org.dateline.export.merge;

import java.util.List;
import java.util.Optional;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Records;
import org.dateline.export.view.Timex;

/** Values of time expressions that were corrected; {@link ItemMerge} says what holds. */
final class TimexMerge {

    private static final List<String> VALUES = List.of("value", "mod", "quant", "freq", "temporalFunction", "anchorTimeId", "beginPoint",
            "endPoint", "earliest", "latest");

    private final Comparison comparison;
    private final TimexValues known;

    TimexMerge(Comparison comparison, TimexValues known) {
        this.comparison = comparison;
        this.known = known;
    }

    /** Gives an expression what follows from its corrections. */
    Timex changed(Timex timex, List<String> what) {
        boolean retyped = what.contains("label");
        boolean redrawn = retyped || what.contains("borders");
        if (comparison.facets().contains(Facet.VALUE)) {
            boolean stale = what.contains("value") && !what.contains("earliest") && !what.contains("latest");
            Timex checked = stale ? Records.with(Records.with(timex, "earliest", null), "latest", null) : timex;
            return redrawn ? added(checked) : checked;
        }
        return redrawn ? tagged(timex).orElseGet(() -> retyped ? bare(timex) : timex) : timex;
    }

    /** Gives a new expression the tagger's values where it came without. */
    Timex added(Timex timex) {
        return timex.value() == null ? tagged(timex).orElse(timex) : timex;
    }

    private Optional<Timex> tagged(Timex timex) {
        return known.of(comparison.original(), timex.begin(), timex.end()).filter(found -> found.type().equals(timex.type()))
                .map(found -> withValues(timex, found));
    }

    private static Timex withValues(Timex timex, Timex found) {
        Timex valued = timex;
        for (String name : VALUES) {
            valued = Records.with(valued, name, Records.get(found, name));
        }
        return valued;
    }

    private static Timex bare(Timex timex) {
        return new Timex(timex.id(), timex.begin(), timex.end(), timex.type(), null, null, null, null, false, timex.function(), null, null,
                null, null, null);
    }
}
