package org.dateline.corpus.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.dateline.corpus.BuildListener;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.Quarantined;

/** Shows how a build goes on: a bar that moves on a terminal, a line now and then elsewhere. */
final class BuildProgress implements BuildListener {

    private static final long NANOS = 1_000_000_000L;
    private static final long BAR_PAUSE = NANOS / 10;
    private static final long LINE_PAUSE = 10 * NANOS;

    private final Console console;
    private final LongSupplier clock;
    private int total;
    private int done;
    private int failed;
    private long words;
    private long started;
    private long shown;

    /**
     * Prepares.
     *
     * @param clock nanoseconds from any fixed time
     */
    BuildProgress(Console console, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public void planned(Plan plan, int ready) {
        plan.warnings().counts().forEach((warning, count) -> console.err().printf(Locale.ROOT, "warning: %,d with %s (%s%s)%n", count,
                warning.message(), String.join(", ", plan.warnings().examples(warning)),
                count > plan.warnings().examples(warning).size() ? ", …" : ""));
        if (plan.warnings().ignored() > 0) {
            console.err().printf(Locale.ROOT, "notice: passed over for names that end neither in .txt nor .jsonl nor .xmi: %,d files%n",
                    plan.warnings().ignored());
        }
        total = plan.documents().size() - ready;
        started = clock.getAsLong();
        shown = started;
        console.err().printf(Locale.ROOT, "annotating %,d documents%s%n", total, ready == 0 ? ""
                : String.format(Locale.ROOT, "; %,d are as they were", ready));
    }

    @Override
    public void annotated(int tokens) {
        words += tokens;
        step();
    }

    @Override
    public void failed(Quarantined document) {
        failed++;
        step();
    }

    @Override
    public void publishing() {
        if (console.terminal() && done > 0) {
            show();
            console.err().println();
        }
    }

    private void step() {
        done++;
        long now = clock.getAsLong();
        if (now - shown >= (console.terminal() ? BAR_PAUSE : LINE_PAUSE)) {
            shown = now;
            show();
        }
    }

    private void show() {
        double seconds = Math.max(1e-3, (clock.getAsLong() - started) / (double) NANOS);
        long left = Math.round(seconds / done * (total - done));
        String text = String.format(Locale.ROOT, "%,d of %,d documents, %,d words/s, %d:%02d left%s", done, total,
                Math.round(words / seconds), left / 60, left % 60, failed == 0 ? "" : ", " + failed + " failed");
        if (console.terminal()) {
            console.err().print("\r" + bar() + text + "\u001b[K");
            console.err().flush();
        } else {
            console.err().println(text);
        }
    }

    private String bar() {
        int width = 24;
        int filled = (int) ((long) width * done / Math.max(1, total));
        return "[" + "#".repeat(filled) + ".".repeat(width - filled) + "] ";
    }
}
