package org.dateline.export.xmi;

import java.util.List;
import org.dateline.export.file.Escapes;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Reduction;
import org.dateline.export.reduce.Texts;
import org.dateline.export.view.DocumentView;

/** What characters a version of XML allows; any other becomes one blank, so that offsets hold. */
public enum XmlVersion implements Reduction {

    /** Tab, line feed, carriage return, and everything from the blank on but U+FFFE, U+FFFF and half surrogate pairs. */
    XML_1_0("1.0", false),

    /** The same and all control characters but U+0000. */
    XML_1_1("1.1", true);

    private static final String KIND = "characters illegal in XML ";

    private final String number;
    private final boolean allowsControls;
    private final Escapes attributes = new Escapes(unit -> escape((char) unit, true));
    private final Escapes content = new Escapes(unit -> escape((char) unit, false));

    XmlVersion(String number, boolean allowsControls) {
        this.number = number;
        this.allowsControls = allowsControls;
    }

    /** The line that begins a document. */
    String declaration() {
        return "<?xml version=\"" + number + "\" encoding=\"UTF-8\"?>\n";
    }

    /** Whether a code unit that is no surrogate may stand in a document, as itself or as a reference. */
    boolean allows(char unit) {
        if (unit < ' ') {
            return unit == '\t' || unit == '\n' || unit == '\r' || allowsControls && unit != 0;
        }
        return unit < '\uFFFE';
    }

    /** What stands in attributes for characters that may not stand for themselves. */
    Escapes attributes() {
        return attributes;
    }

    /** What stands between tags for characters that may not stand for themselves. */
    Escapes content() {
        return content;
    }

    /** What stands for a code unit that is no surrogate, or null where it stands for itself. */
    String escape(char unit, boolean attribute) {
        return switch (unit) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> {
                if (!allows(unit)) {
                    yield " ";
                }
                boolean kept = !needsReference(unit) || !attribute && (unit == '\n' || unit == '\t');
                yield kept ? null : "&#" + (int) unit + ';';
            }
        };
    }

    /** Whether a code unit has to be written as a reference to come back unchanged. */
    private static boolean needsReference(char unit) {
        return unit < ' ' || unit >= '\u007F' && unit <= '\u009F' || unit == '\u2028';
    }

    /** A string with blanks for what is illegal. */
    public String legal(String text) {
        if (illegal(text) == 0) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!allows(text.charAt(i))) {
                legal.setCharAt(i, ' ');
            }
        }
        return legal.toString();
    }

    private int illegal(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += allows(text.charAt(i)) ? 0 : 1;
        }
        return found;
    }

    @Override
    public List<String> kinds() {
        return List.of(KIND + number);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        int found = Texts.count(document, this::illegal);
        losses.add(KIND + number, found);
        return found == 0 ? document : Texts.map(document, this::legal);
    }
}
