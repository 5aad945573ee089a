package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.export.merge.Words.Place;
import org.dateline.export.merge.Words.Word;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.Token;

/**
 * Tokens with what hangs on them. A token at the place of an old one keeps the values that the tool did not show; its head is found
 * again by place. Tokens that the tool could not show stay.
 */
final class TokenMerge {

    private static final List<Facet> VALUES = List.of(Facet.LEMMAS, Facet.UPOS, Facet.XPOS, Facet.HEADS, Facet.DEPRELS);

    private final Comparison comparison;
    private final Words original;
    private final Words shown;
    private final Words back;
    private final Words merged = new Words();
    private final List<Change> changes = new ArrayList<>();
    private int kept;

    private TokenMerge(Comparison comparison) {
        this.comparison = comparison;
        this.original = new Words(comparison.original().tokens(), Places.SAME);
        this.shown = new Words(comparison.shown().tokens(), comparison.shownPlaces());
        this.back = new Words(comparison.back().tokens(), comparison.backPlaces());
    }

    /** The tokens of the corrected document and what was done to them. */
    record Result(List<Token> tokens, LayerChanges changes) {}

    static Result of(Comparison comparison) {
        return new TokenMerge(comparison).merge();
    }

    private Result merge() {
        for (Word word : original.all()) {
            if (shown.at(word.place()) == null) {
                merged.add(word);
            } else if (back.at(word.place()) == null) {
                changes.add(new Change(token(word), null, List.of()));
            }
        }
        back.all().forEach(this::merge);
        List<Token> tokens = changes.isEmpty() ? comparison.original().tokens() : merged.toTokens();
        return new Result(tokens, new LayerChanges(Facet.TOKENS, kept, headed(tokens)));
    }

    /** The changes with the tokens as their documents have them: what went out counts its head there, what is now counts it in the new. */
    private List<Change> headed(List<Token> now) {
        Map<Place, Token> before = byPlace(comparison.original().tokens());
        Map<Place, Token> after = byPlace(now);
        return changes.stream().map(change -> new Change(before.get(place(change.before())), after.get(place(change.after())), change.what()))
                .toList();
    }

    private static Map<Place, Token> byPlace(List<Token> tokens) {
        Map<Place, Token> byPlace = new HashMap<>();
        tokens.forEach(token -> byPlace.put(place(token), token));
        return byPlace;
    }

    private static Place place(Record token) {
        return token == null ? null : new Place(((Token) token).begin(), ((Token) token).end());
    }

    private void merge(Word word) {
        Word before = original.at(word.place());
        if (before == null) {
            changes.add(new Change(null, token(word), List.of()));
            merged.add(word);
            return;
        }
        List<Facet> what = VALUES.stream().filter(value -> differs(word, value)).toList();
        Word now = before;
        for (Facet value : what) {
            now = now.with(value, word);
        }
        merged.add(now);
        if (what.isEmpty()) {
            kept++;
        } else {
            changes.add(new Change(token(before), token(now), what.stream().map(value -> value.kind().substring("tokens.".length())).toList()));
        }
    }

    private boolean differs(Word back, Facet value) {
        Word before = shown.at(back.place());
        boolean same = before != null && Objects.equals(before.value(value), back.value(value));
        return comparison.facets().contains(value) && !same;
    }

    private static Token token(Word word) {
        return new Token(word.place().begin(), word.place().end(), word.lemma(), word.upos(), word.xpos(), Token.NO_HEAD, word.deprel());
    }
}
