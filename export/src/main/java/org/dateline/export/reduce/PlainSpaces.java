package org.dateline.export.reduce;

import java.util.List;
import org.dateline.export.view.DocumentView;

/** Leaves the line feed as the text's only character that a tool may take for a line or column end; others become a blank. */
public final class PlainSpaces implements Reduction {

    private static final String KIND = "tabs and line ends other than line feeds";
    private static final String LINE_ENDS = "\r\t\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        int found = 0;
        for (int i = 0; i < document.text().length(); i++) {
            found += isLineEnd(document.text().charAt(i)) ? 1 : 0;
        }
        losses.add(KIND, found);
        return found == 0 ? document : Records.with(document, "text", plain(document.text()));
    }

    private static boolean isLineEnd(char unit) {
        return (unit < ' ' || unit > '~') && LINE_ENDS.indexOf(unit) >= 0;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            plain.setCharAt(i, isLineEnd(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return plain.toString();
    }
}
