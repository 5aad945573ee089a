package org.dateline.pipeline.engine;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.TextSpan;

/** Cuts text into NLP4J's tokens, and tokens into its sentences, and keeps their places in the text. */
final class Nlp4jTokenizer {

    /** NLP4J's patterns overflow the stack on much longer stretches without a blank. */
    private static final int LONGEST_RUN = 500;

    /** A control character that ends a line for Java's patterns only: NLP4J would drop it after 1990-95. */
    private static final char NEXT_LINE = '\u0085';

    private static final char OTHER_CONTROL = '\u0080';

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();

    /** Returns the tokens between two places; every character that is not blank is in exactly one. */
    List<TextSpan> tokenize(String text, int begin, int end) {
        char[] window = text.substring(begin, end).toCharArray();
        for (int i = 0; i < window.length; i++) {
            window[i] = plain(window[i]);
        }
        String blanked = new String(window);
        List<TextSpan> spans = new ArrayList<>();
        int from = 0;
        while (from < blanked.length()) {
            int to = nextCut(blanked, from);
            Alignment alignment = new Alignment(blanked.substring(from, to), begin + from, spans);
            tokenizer.tokenize(blanked.substring(from, to)).forEach(token -> alignment.place(token.getWordForm()));
            alignment.finish();
            from = to;
        }
        return List.copyOf(spans);
    }

    /** Returns NLP4J's sentences over some tokens. */
    List<TextSpan> sentences(String text, List<TextSpan> tokens) {
        List<Token> forms = new ArrayList<>(tokens.size());
        tokens.forEach(span -> forms.add(new Token(span.in(text), span.begin(), span.end())));
        List<TextSpan> sentences = new ArrayList<>();
        for (List<Token> sentence : tokenizer.segmentize(forms)) {
            int last = sentence.size() - 1;
            sentences.add(new TextSpan(sentence.get(0).getStartOffset(), sentence.get(last).getEndOffset()));
        }
        return List.copyOf(sentences);
    }

    /** Blank is what Unicode or Java calls a space; NLP4J itself knows eight of them only. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static char plain(char c) {
        if (isBlank(c)) {
            return ' ';
        }
        return c == NEXT_LINE ? OTHER_CONTROL : c;
    }

    /** Returns the end of the text, or a place in the first run without blanks that is too long. */
    private static int nextCut(String text, int from) {
        int run = 0;
        for (int i = from; i < text.length(); i++) {
            run = text.charAt(i) == ' ' ? 0 : run + 1;
            if (run > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }
}
