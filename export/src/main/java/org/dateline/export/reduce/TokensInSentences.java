package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** Keeps sentences that are disjoint and hold tokens, from their first to their last, and tokens that are disjoint and in a sentence. */
public final class TokensInSentences implements Reduction {

    private static final String OUTSIDE = "tokens outside sentences";
    private static final String EMPTY = "sentences without tokens";
    private static final String MOVED = "sentences moved to token borders";

    @Override
    public List<String> kinds() {
        return List.of(OUTSIDE, EMPTY, MOVED);
    }

    @Override
    public DocumentView apply(DocumentView document, Losses losses) {
        List<Sentence> sentences = disjoint(document.sentences());
        List<Token> tokens = document.tokens();
        int[] places = new int[tokens.size()];
        List<Token> kept = new ArrayList<>();
        int end = 0;
        int sentence = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (sentence < sentences.size() && sentences.get(sentence).end() <= token.begin()) {
                sentence++;
            }
            boolean fits = sentence < sentences.size() && sentences.get(sentence).covers(token) && token.begin() >= end;
            places[i] = fits ? kept.size() : Token.NO_HEAD;
            if (fits) {
                kept.add(token);
                end = token.end();
            }
        }
        List<Sentence> filled = filled(sentences, kept, losses);
        losses.add(OUTSIDE, tokens.size() - kept.size());
        losses.add(EMPTY, document.sentences().size() - filled.size());
        DocumentView reduced = filled.equals(document.sentences()) ? document : Records.with(document, "sentences", filled);
        return kept.size() == tokens.size() ? reduced : Records.with(reduced, "tokens", follow(kept, places));
    }

    /** Tokens whose heads stand at other places now, or are gone. */
    static List<Token> follow(List<Token> tokens, int[] places) {
        return tokens.stream().map(each -> each.head() < 0 ? each : at(each, places[each.head()])).toList();
    }

    private static Token at(Token token, int head) {
        return new Token(token.begin(), token.end(), token.lemma(), token.upos(), token.xpos(), head,
                head == Token.NO_HEAD ? null : token.deprel());
    }

    private static <S extends Spanned> List<S> disjoint(List<S> spans) {
        List<S> kept = new ArrayList<>();
        for (S span : spans) {
            if (kept.isEmpty() || span.begin() >= kept.get(kept.size() - 1).end()) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static List<Sentence> filled(List<Sentence> sentences, List<Token> tokens, Losses losses) {
        List<Sentence> filled = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            int first = next;
            while (next < tokens.size() && tokens.get(next).end() <= sentence.end()) {
                next++;
            }
            if (next > first) {
                Sentence fitted = new Sentence(tokens.get(first).begin(), tokens.get(next - 1).end());
                losses.add(MOVED, fitted.equals(sentence) ? 0 : 1);
                filled.add(fitted.equals(sentence) ? sentence : fitted);
            }
        }
        return filled;
    }
}
