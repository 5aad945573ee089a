package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** Tokens by their places in the original, with heads that are places, so that tokens may come and go between them. */
final class Words {

    private final Map<Place, Word> byPlace = new TreeMap<>();

    /** A place in the original. */
    record Place(int begin, int end) implements Spanned {}

    /**
     * A token.
     *
     * @param head place of its head: its own for a root, null where there is none
     */
    record Word(Place place, String lemma, String upos, String xpos, Place head, String deprel) {

        /** One of its values. */
        Object value(Facet facet) {
            return switch (facet) {
                case LEMMAS -> lemma;
                case UPOS -> upos;
                case XPOS -> xpos;
                case HEADS -> head;
                default -> deprel;
            };
        }

        /** The same with one value of another. */
        Word with(Facet facet, Word other) {
            return new Word(place, facet == Facet.LEMMAS ? other.lemma : lemma, facet == Facet.UPOS ? other.upos : upos,
                    facet == Facet.XPOS ? other.xpos : xpos, facet == Facet.HEADS ? other.head : head,
                    facet == Facet.DEPRELS ? other.deprel : deprel);
        }
    }

    Words() {}

    /** The tokens of a document. */
    Words(List<Token> tokens, Places places) {
        List<Place> all = tokens.stream().map(token -> new Place(places.begin(token), places.end(token))).toList();
        for (int i = 0; i < all.size(); i++) {
            Token token = tokens.get(i);
            Place head = token.head() == Token.NO_HEAD ? null : all.get(token.head() == Token.ROOT ? i : token.head());
            add(new Word(all.get(i), token.lemma(), token.upos(), token.xpos(), head, token.deprel()));
        }
    }

    void add(Word word) {
        if (word.place().begin() < word.place().end()) {
            byPlace.putIfAbsent(word.place(), word);
        }
    }

    Word at(Place place) {
        return byPlace.get(place);
    }

    Iterable<Word> all() {
        return byPlace.values();
    }

    /** The words as tokens, in document order; a head that is not among them is none. */
    List<Token> toTokens() {
        Map<Place, Integer> index = new HashMap<>();
        byPlace.keySet().forEach(place -> index.put(place, index.size()));
        List<Token> tokens = new ArrayList<>();
        for (Word word : byPlace.values()) {
            boolean headed = word.head() != null && index.containsKey(word.head());
            int head = !headed ? Token.NO_HEAD : word.head().equals(word.place()) ? Token.ROOT : index.get(word.head());
            tokens.add(new Token(word.place().begin(), word.place().end(), word.lemma(), word.upos(), word.xpos(), head,
                    headed || word.head() == null ? word.deprel() : null));
        }
        return tokens;
    }
}
