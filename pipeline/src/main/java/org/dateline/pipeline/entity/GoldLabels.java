package org.dateline.pipeline.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Arrays;
import java.util.List;
import org.dateline.pipeline.entity.GoldDocument.Span;
import org.dateline.pipeline.entity.GoldSource.Trust;
import org.dateline.pipeline.entity.model.Labels;

/** The labels that an annotation leaves possible for each token of a sentence. */
final class GoldLabels {

    private static final int NO_NAME = 1 << Labels.OUTSIDE;

    private final GoldDocument document;
    private final List<Token> tokens;
    private final Words words;
    private final List<Mention> guesses;
    private final int[] allowed;

    private GoldLabels(GoldDocument document, List<Token> tokens, Words words, List<Mention> guesses) {
        this.document = document;
        this.tokens = tokens;
        this.words = words;
        this.guesses = guesses;
        this.allowed = new int[tokens.size()];
    }

    /**
     * The labels as bits, by token.
     *
     * @param guesses names found without the annotation, to tell which words it may have left out
     */
    static int[] of(GoldDocument document, List<Token> tokens, Words words, List<Mention> guesses) {
        GoldLabels labels = new GoldLabels(document, tokens, words, guesses);
        document.spans().forEach(labels::add);
        for (int token = 0; token < labels.allowed.length; token++) {
            labels.allowed[token] = labels.allowed[token] == 0 ? labels.uncovered(token) : labels.allowed[token];
        }
        return labels.allowed;
    }

    private int uncovered(int token) {
        Trust trust = document.source().trust();
        if (!document.covers(tokens.get(token).getBegin())) {
            return Labels.ANY;
        }
        EntityType guess = guess(token);
        if (trust == Trust.ALL || guess == null || guess.conll().isEmpty()) {
            return NO_NAME;
        }
        boolean other = guess.conll().get().equals("MISC");
        return other ? NO_NAME | Labels.all("MISC") : trust == Trust.THREE_TYPES ? NO_NAME : Labels.ANY;
    }

    private EntityType guess(int token) {
        return guesses.stream().filter(mention -> mention.begin() <= token && token < mention.end()).map(Mention::type).findFirst()
                .orElse(null);
    }

    private void add(Span span) {
        int begin = 0;
        while (begin < tokens.size() && tokens.get(begin).getEnd() <= span.begin()) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && tokens.get(end).getBegin() < span.end()) {
            end++;
        }
        if (begin < end && Arrays.stream(allowed, begin, end).allMatch(labels -> labels == 0 || labels == Labels.ANY)) {
            boolean whole = tokens.get(begin).getBegin() == span.begin() && tokens.get(end - 1).getEnd() == span.end();
            add(span, begin, end, whole);
        }
    }

    private void add(Span span, int begin, int end, boolean whole) {
        String type = document.source().type(span.label());
        boolean cut = document.source().trust() == Trust.PHRASES;
        int first = cut ? cutBegin(begin, end) : begin;
        int after = cut ? cutEnd(first, end) : end;
        if (type == null) {
            Arrays.fill(allowed, begin, end, NO_NAME | Labels.all("MISC"));
        } else if (!whole || cut && !isName(first, after)) {
            open(begin, end);
        } else {
            open(begin, first);
            for (int token = first; token < after; token++) {
                allowed[token] = 1 << Labels.of(type, token == first, token == after - 1);
            }
            open(after, end);
        }
    }

    /** Leaves capitalised words open and takes the others for no names. */
    private void open(int begin, int end) {
        for (int token = begin; token < end; token++) {
            allowed[token] = words.isCapitalised(token) ? Labels.ANY : 0;
        }
    }

    private int cutBegin(int begin, int end) {
        int first = begin;
        for (int token = begin; token < end; token++) {
            boolean role = WordList.TITLES.has(words.form(token)) || WordList.ROLES.has(words.form(token));
            first = role && token < end - 1 ? token + 1 : first;
        }
        while (first < end - 1 && !words.isCapitalised(first)) {
            first++;
        }
        return WordList.ARTICLES.has(words.form(first)) && first < end - 1 ? first + 1 : first;
    }

    private int cutEnd(int first, int end) {
        int after = end;
        while (after > first + 1 && (WordList.POSSESSIVES.has(words.form(after - 1)) || !words.isWord(after - 1))) {
            after--;
        }
        return after;
    }

    private boolean isName(int begin, int end) {
        for (int token = begin; token < end; token++) {
            boolean inner = token > begin && token < end - 1 && (words.isJoint(token) || WordList.PARTICLES.has(words.form(token))
                    || words.lower(token).equals("of") || words.lower(token).equals("&"));
            if (!inner && !words.isProper(token)) {
                return false;
            }
        }
        return true;
    }
}
