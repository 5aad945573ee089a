package org.dateline.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.pipeline.engine.result.TextSpan;

/**
 * Parts the tokens of one line into sentences. A full stop, question or exclamation mark ends a sentence with the quotes and
 * brackets that close behind it, unless what follows goes on in lower case or the stop belongs to an abbreviation.
 */
final class SentenceSplitter {

    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—", "―");
    private static final int LONGEST_ASIDE = 6;

    private final Abbreviations words;
    private final LineTokens line;
    private final AbbreviationStops stops;

    SentenceSplitter(Abbreviations words, String text, List<TextSpan> tokens) {
        this.words = words;
        this.line = new LineTokens(text, tokens);
        this.stops = new AbbreviationStops(words, line);
    }

    /** The sentences, as ranges of indexes of the tokens: begin inclusive, end exclusive. */
    List<TextSpan> split() {
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.size(); i++) {
            int end = isRule(i) ? ruleEnd(i, start) : endAfter(i);
            if (end > start && (isRule(i) || hasWord(start, end))) {
                sentences.add(new TextSpan(start, end));
                start = end;
                i = Math.max(i, end - 1);
            }
        }
        if (start < line.size()) {
            sentences.add(new TextSpan(start, line.size()));
        }
        return sentences;
    }

    /** Dots at the head of a line end nothing. */
    private boolean hasWord(int begin, int end) {
        return IntStream.range(begin, end).anyMatch(index -> token(index).codePoints().anyMatch(unit -> !isFinalMarkOrCloser(unit)));
    }

    private static boolean isFinalMarkOrCloser(int unit) {
        return Characters.isFinalMark((char) unit) || Characters.isCloser((char) unit) || Characters.isOpener((char) unit);
    }

    /** A drawn line such as *** stands alone: the sentence before it ends in front of it. */
    private int ruleEnd(int index, int start) {
        return index > start ? index : index + 1;
    }

    private boolean isRule(int index) {
        String token = token(index);
        return token.length() >= 3 && token.chars().allMatch(unit -> "*=_~#".indexOf(unit) >= 0);
    }

    /** Index after the sentence that ends with the token and what closes behind it; 0 where none ends. */
    private int endAfter(int index) {
        String token = token(index);
        char last = token.charAt(token.length() - 1);
        if (!Characters.isFinalMark(last)) {
            return 0;
        }
        int end = skipClosers(index + 1);
        if (end == line.size()) {
            return end;
        }
        return endsBetween(index, end) ? end : 0;
    }

    private int skipClosers(int index) {
        int end = index;
        while (end < line.size() && (closes(end) || isFinal(token(end)) && line.touchesPrevious(end))) {
            end++;
        }
        return end;
    }

    private boolean closes(int index) {
        String token = token(index);
        if (!token.chars().allMatch(unit -> Characters.isCloser((char) unit) || unit == '`')) {
            return false;
        }
        return line.touchesPrevious(index) || line.isApartFromNext(index) && !token.equals("'") && !Characters.isOpener(token.charAt(0));
    }

    private boolean endsBetween(int mark, int next) {
        int word = skipOpeners(next);
        if (word == line.size()) {
            return true;
        }
        String follower = token(word);
        int first = follower.codePointAt(0);
        boolean quoted = word > next;
        if (isContinuation(first) || isAside(next) && stops.mayAbbreviate(mark)) {
            return false;
        }
        String abbreviation = stops.abbreviation(mark);
        if (Character.isLowerCase(first)) {
            return abbreviation == null && next == mark + 1 && !quoted && startsInLowerCase(mark, next);
        }
        if (abbreviation != null) {
            return stops.isLast(abbreviation, word, quoted);
        }
        return !(isAttributed(mark, next, word) || line.touchesPrevious(next) && next == mark + 1 && Character.isDigit(first));
    }

    /**
     * Careless writers start sentences in lower case. A name's own mark (Yahoo! said), a row of dots and a mark that touches its
     * successor are no ends.
     */
    private boolean startsInLowerCase(int mark, int next) {
        String token = token(mark);
        boolean named = token.equals("!") && mark > 0 && line.touchesPrevious(mark) && line.isCapitalised(mark - 1);
        return !line.touchesPrevious(next) && !named && !token.endsWith("..") && !token.endsWith("…");
    }

    private int skipOpeners(int index) {
        int word = index;
        while (word < line.size() && token(word).chars().allMatch(unit -> Characters.isOpener((char) unit) || unit == '`')) {
            word++;
        }
        return word;
    }

    /** Whether a bracket opens that closes before a dash, as an agency's name after a place does: ALBANY, N.Y. (AP) — . */
    private boolean isAside(int bracket) {
        if (!token(bracket).equals("(")) {
            return false;
        }
        int end = bracket + 1;
        while (end < line.size() && end < bracket + LONGEST_ASIDE && !token(end).equals(")")) {
            end++;
        }
        return end + 1 < line.size() && token(end).equals(")") && DASHES.contains(token(end + 1));
    }

    private static boolean isContinuation(int first) {
        return ",;:)]}%&/@–—-".indexOf(first) >= 0;
    }

    /** Whether a quotation that closes with ! or ? goes on with who said it, as in: “Stop!” Smith said. */
    private boolean isAttributed(int mark, int next, int word) {
        if (token(mark).endsWith(".") || next == mark + 1 || word != next) {
            return false;
        }
        for (int i = word; i < Math.min(word + 4, line.size()); i++) {
            if (words.isSpeech(token(i))) {
                return true;
            }
            if (!line.isCapitalised(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isFinal(String token) {
        return token.chars().allMatch(unit -> Characters.isFinalMark((char) unit));
    }

    private String token(int index) {
        return line.token(index);
    }
}
