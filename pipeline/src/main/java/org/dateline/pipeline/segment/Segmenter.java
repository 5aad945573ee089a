package org.dateline.pipeline.segment;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.TextSpan;

/** Finds the sentences and tokens of a zone; pure, free of UIMA. */
final class Segmenter {

    /** Finds tokens: UTF-16 spans of a part of a text, in order, not overlapping. */
    @FunctionalInterface
    interface Tokenizer {
        List<TextSpan> tokenize(String text, int begin, int end);
    }

    /**
     * A sentence and its tokens.
     *
     * @param span from the first token's begin to the last token's end
     */
    record Sentence(TextSpan span, List<TextSpan> tokens) {}

    private final Tokenizer tokenizer;
    private final Abbreviations words = Abbreviations.english();

    Segmenter(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The sentences of a zone. A line end parts them, but for one that only wraps the text. */
    List<Sentence> sentences(String text, TextSpan zone) {
        List<Sentence> sentences = new ArrayList<>();
        for (TextSpan line : Lines.unwrapped(text, zone)) {
            List<TextSpan> tokens = tokens(text, line);
            for (TextSpan range : new SentenceSplitter(words, text, tokens).split()) {
                sentences.add(sentence(finalStopApart(text, tokens.subList(range.begin(), range.end()))));
            }
        }
        return sentences;
    }

    /** A zone that is one sentence whatever stands in it, as the header line is. */
    List<Sentence> whole(String text, TextSpan zone) {
        List<TextSpan> tokens = tokens(text, zone);
        return tokens.isEmpty() ? List.of() : List.of(sentence(tokens));
    }

    private List<TextSpan> tokens(String text, TextSpan part) {
        return TokenRules.mend(text, part.begin(), part.end(), tokenizer.tokenize(text, part.begin(), part.end()));
    }

    /** A full stop that ends the sentence is a token of its own, unless it is an abbreviation's. */
    private List<TextSpan> finalStopApart(String text, List<TextSpan> tokens) {
        int index = tokens.size() - 1;
        while (index > 0 && tokens.get(index).in(text).chars().allMatch(unit -> Characters.isCloser((char) unit))) {
            index--;
        }
        TextSpan last = tokens.get(index);
        if (index == 0 || last.end() - last.begin() < 2 || !words.losesStop(last.in(text))) {
            return tokens;
        }
        List<TextSpan> parted = new ArrayList<>(tokens);
        parted.set(index, new TextSpan(last.begin(), last.end() - 1));
        parted.add(index + 1, new TextSpan(last.end() - 1, last.end()));
        return parted;
    }

    private static Sentence sentence(List<TextSpan> tokens) {
        return new Sentence(new TextSpan(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end()), List.copyOf(tokens));
    }
}
