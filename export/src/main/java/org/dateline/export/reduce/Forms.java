package org.dateline.export.reduce;

/** Words that stand in columns and must hold no white space of any kind. */
public final class Forms {

    private static final char SUBSTITUTE = '_';

    private Forms() {}

    /** Whether some reader may take the character for a column or line end. */
    public static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit) || unit == '\uFEFF';
    }

    /** Whether a word holds no white space. */
    public static boolean isSolid(String form) {
        return form.chars().noneMatch(unit -> isSpace((char) unit));
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
