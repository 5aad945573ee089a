package org.dateline.pipeline.entity.training;

import java.util.Optional;
import org.dateline.pipeline.entity.known.KnownNames;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.entity.model.Labels;

/** A noun phrase annotated as a person, place or organisation, of which only the name itself is wanted. */
final class NamePhrase {

    private static final String PERSON = "PER";

    private final Words words;
    private final String type;
    private final int begin;
    private final int end;

    /**
     * Creates a phrase.
     *
     * @param begin index of its first token
     * @param end index after its last token
     * @param type of the phrase, one of CoNLL's
     */
    NamePhrase(Words words, int begin, int end, String type) {
        this.words = words;
        this.type = type;
        this.begin = begin;
        this.end = end;
    }

    /** First token of the name and the one after it; empty when the phrase has no name as its head, or it cannot be told which. */
    Optional<int[]> name() {
        int first = cutBegin();
        int after = cutEnd(first);
        boolean unclear = type.equals(PERSON) && isGroupOrOffice(first, after);
        return unclear || !isName(first, after) ? Optional.empty() : Optional.of(new int[] {first, after});
    }

    /** Whether a phrase ends in a plural or an office, or begins with somebody's office somewhere: the Minister of Trade Ida Lund. */
    private boolean isGroupOrOffice(int first, int after) {
        return words.tag(after - 1).equals("NNPS") || isRole(after - 1) || holds(begin, first, "of") || holds(begin, first, "for");
    }

    /** The labels a token of the name may have, as bits: the word for a people is no person, and a country or city that acts is a place. */
    int labels(int token, int first, int after) {
        String text = words.text(first, after);
        int annotated = 1 << Labels.of(type, token == first, token == after - 1);
        if (type.equals("ORG") && (Nations.name(text).isPresent() || KnownNames.isCity(text))) {
            return annotated | 1 << Labels.of("LOC", token == first, token == after - 1);
        }
        return type.equals(PERSON) && after - first == 1 && Nations.isPeople(text) ? 1 << Labels.OUTSIDE | Labels.all("MISC") : annotated;
    }

    private int cutBegin() {
        int first = begin;
        for (int token = begin; token < end - 1 && type.equals(PERSON); token++) {
            first = isRole(token) ? token + 1 : first;
        }
        while (first < end - 1 && !words.isCapitalised(first)) {
            first++;
        }
        return WordList.ARTICLES.has(words.form(first)) && first < end - 1 ? first + 1 : first;
    }

    private int cutEnd(int first) {
        int after = end;
        if (type.equals(PERSON)) {
            for (int token = end - 1; token > first; token--) {
                after = words.lower(token).equals("of") || words.form(token).equals(",") || words.form(token).equals("(") ? token : after;
            }
        }
        while (after > first + 1 && (WordList.POSSESSIVES.has(words.form(after - 1)) || !words.isWord(after - 1))) {
            after--;
        }
        return after;
    }

    private boolean isRole(int token) {
        return WordList.TITLES.has(words.form(token)) || WordList.ROLES.has(words.form(token));
    }

    private boolean holds(int from, int to, String lower) {
        for (int token = from; token < to; token++) {
            if (words.lower(token).equals(lower)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int first, int after) {
        for (int token = first; token < after; token++) {
            boolean inner = token > first && token < after - 1 && (words.isJoint(token) || WordList.PARTICLES.has(words.form(token))
                    || words.lower(token).equals("of") || words.lower(token).equals("&"));
            if (!inner && !words.isProper(token)) {
                return false;
            }
        }
        return true;
    }
}
