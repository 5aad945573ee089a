package org.dateline.pipeline.entity.feature;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.NameClue;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.Words;

/**
 * What the model sees of a token and of its neighbours.
 *
 * @param rule where the token stands in the rules' names
 * @param engine the engine's decision
 * @param shape how it is written: runs of capitals, small letters, digits and signs
 * @param tag its part of speech
 * @param word the word in lower case if it is no name by its writing, else its shape
 * @param lists the word lists it is in
 * @param clue what the engine knows of it
 */
record Traits(String rule, String engine, String shape, String tag, String word, List<String> lists, NameClue clue) {

    private static final List<WordList> LISTS = List.of(WordList.TITLES, WordList.PARTICLES, WordList.COMPANY_SUFFIXES,
            WordList.ORGANISATION_HEADS, WordList.PLACE_HEADS, WordList.ROLES, WordList.SPEECH, WordList.CALENDAR,
            WordList.DEPARTMENT_HEADS, WordList.PLACE_PREPOSITIONS);

    static Traits of(Words words, int token, NameClue clue, String rule) {
        String form = words.form(token);
        String shape = shape(form);
        List<String> lists = new ArrayList<>();
        for (WordList list : LISTS) {
            if (list.has(form)) {
                lists.add(list.name() + (words.isCapitalised(token) ? "+" : "-"));
            }
        }
        if (Nations.name(form).isPresent()) {
            lists.add("NATION");
        }
        if (Nations.isPeople(form)) {
            lists.add("PEOPLE");
        }
        return new Traits(rule, clue.label(), shape, words.tag(token), words.isCapitalised(token) ? shape : words.lower(token), lists, clue);
    }

    /** Capitals as X, small letters as x, digits as d, each at most twice in a row. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char unit = form.charAt(i);
            char kind = Character.isUpperCase(unit) ? 'X' : Character.isLowerCase(unit) ? 'x' : Character.isDigit(unit) ? 'd' : unit;
            int length = shape.length();
            if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
