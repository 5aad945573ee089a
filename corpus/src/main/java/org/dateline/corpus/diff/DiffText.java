package org.dateline.corpus.diff;

import java.util.List;
import java.util.Locale;
import org.dateline.corpus.manifest.LayerCounts;

/** A difference as Markdown, which is also good to read on a terminal. */
public final class DiffText {

    private static final int SHOWN = 50;

    private final CorpusDiff diff;
    private final StringBuilder text = new StringBuilder();

    private DiffText(CorpusDiff diff) {
        this.diff = diff;
    }

    /** The difference as text. */
    public static String of(CorpusDiff diff) {
        DiffText text = new DiffText(diff);
        text.counts();
        text.ids("Added", diff.added());
        text.ids("Removed", diff.removed());
        text.ids("Text changed", diff.changed());
        text.ids("Annotated anew or corrected", diff.reannotated());
        text.count("Annotated anew or looked at, and found the same", diff.confirmed());
        text.ids("Moved to another split", diff.moved());
        return text.text.toString();
    }

    private void counts() {
        text.append("| | before | after | difference |\n|---|---:|---:|---:|\n");
        LayerCounts old = diff.before();
        LayerCounts now = diff.after();
        row("documents", old.documents(), now.documents());
        row("sentences", old.sentences(), now.sentences());
        row("tokens", old.tokens(), now.tokens());
        row("entities", old.entities(), now.entities());
        row("events", old.events(), now.events());
        row("times", old.timexes(), now.timexes());
        row("links", old.tlinks(), now.tlinks());
    }

    private void row(String name, long old, long now) {
        text.append(String.format(Locale.ROOT, "| %s | %,d | %,d | %+,d |", name, old, now, now - old)).append('\n');
    }

    private void count(String head, List<String> ids) {
        if (!ids.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%n%s: %,d", head, ids.size()).replace("\r", "")).append('\n');
        }
    }

    private void ids(String head, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        count(head, ids);
        text.append('\n');
        ids.stream().limit(SHOWN).forEach(id -> text.append("- `").append(id).append("`\n"));
        if (ids.size() > SHOWN) {
            text.append(String.format(Locale.ROOT, "- and %,d more", ids.size() - SHOWN)).append('\n');
        }
    }
}
