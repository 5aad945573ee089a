package org.dateline.corpus.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.export.view.DocumentView;

/** A text with signs or colours where marked spans begin and end; nested and crossing spans are all shown. */
final class MarkedText {

    private static final String CONTROL = "[\\p{Cntrl}&&[^\\r\\n\\t]]";

    private final DocumentView document;
    private final List<Marks.Marked> marks;
    private final boolean colours;

    MarkedText(DocumentView document, List<Marks.Marked> marks, boolean colours) {
        this.document = document;
        this.marks = marks;
        this.colours = colours;
    }

    /** A place where something is put into the text. */
    private record Insertion(int offset, boolean closing, String text) {}

    String text() {
        StringBuilder shown = new StringBuilder();
        int from = 0;
        for (Insertion insertion : insertions()) {
            shown.append(visible(from, insertion.offset())).append(insertion.text());
            from = insertion.offset();
        }
        return shown.append(visible(from, document.text().length())).toString();
    }

    /** The text without what could steer a terminal. */
    private String visible(int from, int to) {
        return document.text().substring(from, to).replaceAll(CONTROL, "\uFFFD");
    }

    private List<Insertion> insertions() {
        List<Insertion> all = new ArrayList<>();
        for (Marks.Marked mark : marks) {
            all.add(new Insertion(mark.span().begin(), false, mark.kind().open(colours)));
            all.add(new Insertion(mark.span().end(), true, mark.kind().close(colours) + reopened(mark)));
        }
        all.sort(Comparator.comparingInt(Insertion::offset).thenComparing(Insertion::closing, Comparator.reverseOrder()));
        return all;
    }

    /** A colour that ends takes all colours with it: those of spans around it begin again. */
    private String reopened(Marks.Marked ended) {
        if (!colours) {
            return "";
        }
        StringBuilder colour = new StringBuilder();
        int end = ended.span().end();
        marks.stream().filter(mark -> mark.span().begin() < end && mark.span().end() > end)
                .forEach(mark -> colour.append(mark.kind().open(true)));
        return colour.toString();
    }
}
