package org.dateline.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.pipeline.engine.result.TextSpan;

/**
 * Mends what the engine's tokeniser does to what web pages hold: an address, a host name or a file name is one token whatever marks it
 * contains, and brackets are tokens of their own.
 */
final class TokenRules {

    private static final String NAME = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.+-]*[\\p{L}\\p{N}_-])?";
    private static final String ADDRESS = NAME + "(?:\\.{2,3}|…)?@" + NAME + "\\.\\p{L}{2,}";
    private static final String ENDINGS = "(?:com|org|net|edu|gov|mil|info|int|co\\.uk|org\\.uk|ac\\.uk|uk|ca|eu|io|tv|fm|ly|us"
            + "|pdf|docx?|xlsx?|pptx?|html?|jpe?g|png|gif|txt|csv|zip|exe|mp[34]|php|aspx?)";
    private static final String HOST_OR_FILE = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_-]+){0,8}\\." + ENDINGS;
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\\p{N}/@._-])(?:" + ADDRESS + "|" + HOST_OR_FILE
            + "|\\[(?:\\.{3}|…)\\]|b/c|w/o?)(?![\\p{L}\\p{N}/@_-]|\\.\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("([(\\[{<]+)?([^()\\[\\]{}<>]*\\p{Alnum}[^()\\[\\]{}<>]*)([)\\]}>]+)?");
    private static final Pattern DOUBLED = Pattern.compile("([(\\[{]){2,}|([)\\]}]){2,}");

    private TokenRules() {}

    /** The mended tokens of a part of a text. */
    static List<TextSpan> mend(String text, int begin, int end, List<TextSpan> tokens) {
        List<TextSpan> mended = new ArrayList<>(tokens.size());
        for (TextSpan token : tokens) {
            addParted(text, token, mended);
        }
        Matcher whole = WHOLE.matcher(text).region(begin, end).useTransparentBounds(true);
        while (whole.find()) {
            join(mended, new TextSpan(whole.start(), whole.end()));
        }
        return mended;
    }

    private static void addParted(String text, TextSpan token, List<TextSpan> into) {
        String form = token.in(text);
        Matcher bracketed = BRACKETED.matcher(form);
        if (DOUBLED.matcher(form).matches()) {
            for (int i = token.begin(); i < token.end(); i++) {
                into.add(new TextSpan(i, i + 1));
            }
        } else if (bracketed.matches() && (bracketed.group(1) != null || bracketed.group(3) != null)) {
            for (int group = 1; group <= 3; group++) {
                if (bracketed.group(group) != null) {
                    into.add(new TextSpan(token.begin() + bracketed.start(group), token.begin() + bracketed.end(group)));
                }
            }
        } else {
            into.add(token);
        }
    }

    /** Makes one token of a span: what overlaps it is cut off at its borders. */
    private static void join(List<TextSpan> tokens, TextSpan span) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).end() <= span.begin()) {
            first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).begin() < span.end()) {
            last++;
        }
        if (last == first) {
            return;
        }
        List<TextSpan> replacement = new ArrayList<>();
        if (tokens.get(first).begin() < span.begin()) {
            replacement.add(new TextSpan(tokens.get(first).begin(), span.begin()));
        }
        replacement.add(span);
        if (tokens.get(last - 1).end() > span.end()) {
            replacement.add(new TextSpan(span.end(), tokens.get(last - 1).end()));
        }
        tokens.subList(first, last).clear();
        tokens.addAll(first, replacement);
    }
}
