package org.dateline.export.merge;

/** A document that came back with another text, so that nothing says where its annotations belong; the message shows the first difference. */
public final class TextDiffersException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    private TextDiffersException(String message) {
        super(message);
    }

    /** Shows the word at which the returned text leaves the original's, white space aside. */
    static TextDiffersException of(String original, String returned) {
        int here = Alignment.skipBlanks(original, 0);
        int there = Alignment.skipBlanks(returned, 0);
        while (here < original.length() && there < returned.length() && original.charAt(here) == returned.charAt(there)) {
            here = Alignment.skipBlanks(original, here + 1);
            there = Alignment.skipBlanks(returned, there + 1);
        }
        while (here > 0 && there > 0 && original.charAt(here - 1) == returned.charAt(there - 1) && !Alignment.isBlank(original.charAt(here - 1))) {
            here--;
            there--;
        }
        return new TextDiffersException("its text is not that of the corpus: '%s' where the corpus has '%s' (character %d)"
                .formatted(excerpt(returned, there), excerpt(original, here), original.codePointCount(0, here)));
    }

    private static String excerpt(String text, int begin) {
        String rest = text.substring(begin, Math.min(text.length(), begin + SHOWN));
        return rest.replaceAll("\\s+", " ") + (begin + SHOWN < text.length() ? "…" : "");
    }
}
