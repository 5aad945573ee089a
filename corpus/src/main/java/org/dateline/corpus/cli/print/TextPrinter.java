package org.dateline.corpus.cli.print;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** Prints a document as a person would like to read it: what it is, its text with the layers marked, and a table of the marks. */
public final class TextPrinter implements DocumentPrinter {

    private static final int WIDEST = 40;

    private final PrintWriter out;
    private final boolean colours;

    /** A printer that marks with colours, or else with signs. */
    public TextPrinter(PrintWriter out, boolean colours) {
        this.out = out;
        this.colours = colours;
    }

    @Override
    public void print(DocumentView document) {
        List<Marks.Marked> marks = Marks.of(document);
        out.println(head(document));
        out.println();
        out.println(new MarkedText(document, marks, colours).text().strip());
        out.println();
        if (!marks.isEmpty()) {
            out.println(Arrays.stream(Marks.values()).map(kind -> kind.legend(colours)).collect(Collectors.joining("  ")));
            out.println();
            table(document, marks);
        }
        out.flush();
    }

    private static String head(DocumentView document) {
        Metadata metadata = document.metadata();
        return Stream.of(document.id(), title(document), metadata.dct() == null ? "no date" : metadata.dct(), metadata.place(),
                count(document.tokens().size(), "token"), count(document.sentences().size(), "sentence"))
                .filter(part -> part != null).collect(Collectors.joining(" | "));
    }

    private static String title(DocumentView document) {
        return document.id().equals(document.metadata().title()) ? null : document.metadata().title();
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    private void table(DocumentView document, List<Marks.Marked> marks) {
        int width = marks.stream().mapToInt(mark -> shown(document, mark).length()).max().orElse(1);
        for (Marks.Marked mark : marks) {
            String kind = mark.kind().name().toLowerCase(Locale.ROOT);
            String text = shown(document, mark);
            out.println(String.format(Locale.ROOT, "%5d-%-5d  %s%-6s%s  %-" + width + "s  %s", mark.span().begin(), mark.span().end(),
                    colours ? mark.kind().open(true) : "", kind, colours ? mark.kind().close(true) : "", text, mark.label()));
        }
    }

    private static String shown(DocumentView document, Marks.Marked mark) {
        String text = document.textOf(mark.span()).replaceAll("\\s+", " ");
        return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    }
}
