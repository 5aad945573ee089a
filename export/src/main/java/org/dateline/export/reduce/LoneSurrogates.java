package org.dateline.export.reduce;

import org.dateline.export.view.DocumentView;

/** Half characters, which no encoding can write: each becomes U+FFFD. */
final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    static DocumentView replace(DocumentView document, Losses losses) {
        int found = Texts.count(document, LoneSurrogates::count);
        losses.add("half characters", found);
        return found == 0 ? document : Texts.map(document, LoneSurrogates::replace);
    }

    private static int count(String text) {
        int found = 0;
        for (int i = 0; i < text.length(); i++) {
            found += isLone(text, i) ? 1 : 0;
        }
        return found;
    }

    private static String replace(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }

    private static boolean isLone(String text, int index) {
        char unit = text.charAt(index);
        if (!Character.isSurrogate(unit)) {
            return false;
        }
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
}
