package org.dateline.pipeline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a one-sentence source of a text, with tokens cut at blanks and punctuation but for abbreviations. */
final class PlainText {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:[ap]\\.m|[A-Z]\\.[A-Z]|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.|[\\p{L}\\d]+|[^\\s\\p{L}\\d]");

    private PlainText() {}

    static SourceText of(String text, String creationTime) {
        return new SourceText(text, creationTime, List.of(new SourceText.Span(0, text.length())), words(text), null);
    }

    static List<SourceText.Word> words(String text) {
        List<SourceText.Word> words = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            words.add(new SourceText.Word(matcher.start(), matcher.end(), ""));
        }
        return words;
    }
}
