package org.dateline.export.reduce;

/** Words that stand in columns and must hold no white space of any kind. */
public final class Forms {

    private static final char SUBSTITUTE = '_';

    private Forms() {}

    /** Whether some reader may take the character for a column or line end. */
    public static boolean isSpace(char unit) {
        if (unit > ' ' && unit < '\u007F') {
            return false;
        }
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit) || unit == '\uFEFF';
    }

    /** Whether the character shows nothing at the edge of a word: white space, or a mark of width none or of direction. */
    static boolean isInvisible(char unit) {
        return isSpace(unit) || unit >= '\u200B' && unit <= '\u200F' || unit >= '\u202A' && unit <= '\u202E'
                || unit >= '\u2060' && unit <= '\u206F';
    }

    /** The span without what shows nothing at its edges; empty when nothing else is there. */
    static int[] visible(String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (last > first && isInvisible(text.charAt(last - 1))) {
            last--;
        }
        while (first < last && isInvisible(text.charAt(first))) {
            first++;
        }
        return new int[] {first, last};
    }

    /** Whether a word holds no white space. */
    public static boolean isSolid(String form) {
        return isSolid(form, 0, form.length());
    }

    static boolean isSolid(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The label with {@code _} for all but letters and digits of ASCII, {@code _} itself, and one more character. */
    public static String name(String label, char other) {
        for (int i = 0; i < label.length(); i++) {
            if (!isName(label.charAt(i), other)) {
                StringBuilder name = new StringBuilder();
                label.codePoints().forEach(unit -> name.append(isName(unit, other) ? (char) unit : SUBSTITUTE));
                return name.toString();
            }
        }
        return label;
    }

    private static boolean isName(int unit, char other) {
        return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z' || unit >= '0' && unit <= '9' || unit == '_' || unit == other;
    }

    /** The word with {@code _} for each white space character. */
    public static String solid(String form) {
        if (isSolid(form)) {
            return form;
        }
        StringBuilder solid = new StringBuilder(form);
        for (int i = 0; i < form.length(); i++) {
            if (isSpace(form.charAt(i))) {
                solid.setCharAt(i, SUBSTITUTE);
            }
        }
        return solid.toString();
    }
}
