package org.dateline.pipeline.engine.word;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.ArrayList;
import java.util.List;

/** Reduces tagged tokens to NLP4J's lemmas: lower case, and {@code #crd#}, {@code #ord#} or {@code #hlink#} for some. */
public final class Lemmatizer {

    private final MorphAnalyzer analyzer = new EnglishMorphAnalyzer();

    /** Returns the lemmas of tokens with the tags given. */
    public List<String> lemmas(List<String> forms, List<String> tags) {
        return lemmas(new Sentence(forms), tags);
    }

    /** Returns the lemmas of a sentence's tokens without the root. */
    public List<String> lemmas(Sentence sentence, List<String> tags) {
        List<String> lemmas = new ArrayList<>(tags.size());
        for (int token = 1; token < sentence.size(); token++) {
            lemmas.add(lemma(sentence.form(token), tags.get(token - 1)));
        }
        return lemmas;
    }

    /** A few of NLP4J's exceptions are in a broken encoding, and read differently on every machine; they are not used. */
    private String lemma(WordForm form, String tag) {
        String lemma = analyzer.lemmatize(form.simplified(), tag);
        return isAscii(form.lower()) && !isAscii(lemma) ? form.lower() : lemma;
    }

    private static boolean isAscii(String string) {
        return string.chars().allMatch(c -> c < 0x80);
    }
}
