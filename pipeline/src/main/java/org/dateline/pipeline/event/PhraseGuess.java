package org.dateline.pipeline.event;

import java.util.List;
import org.cleartk.ml.Feature;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Guesses from the tags what ClearTK's models ask a constituency parser for: the phrase a word stands in and its first word. */
record PhraseGuess(TaggedSentence sentence, int index) {

    void addTo(List<Feature> features) {
        Word word = sentence.word(index);
        String phrase = phrase(word);
        if (phrase == null) {
            return;
        }
        features.add(new Feature("ParentNodeType", phrase));
        int first = first(word);
        if (first < index) {
            features.add(new Feature("FirstSiblingText", sentence.word(first).form()));
        }
    }

    private String phrase(Word word) {
        boolean inNounPhrase = isNominal(index + 1);
        if (word.isNoun() || inNounPhrase && isNominal(index)) {
            return "NP";
        }
        if (word.isVerb() || word.tag().equals("MD") || word.tag().equals("TO")) {
            return "VP";
        }
        return switch (word.tag()) {
            case "JJ", "JJR", "JJS" -> "ADJP";
            case "RB", "RBR", "RBS" -> "ADVP";
            case "IN" -> "PP";
            case "DT", "PRP", "PRP$", "CD" -> "NP";
            default -> null;
        };
    }

    private int first(Word word) {
        if (!"NP".equals(phrase(word))) {
            return index;
        }
        int first = index;
        while (isNominal(first - 1) || sentence.tag(first - 1).equals("DT") || sentence.tag(first - 1).equals("PRP$")) {
            first--;
        }
        return first;
    }

    private boolean isNominal(int at) {
        String tag = sentence.tag(at);
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("VBN") && isNounAfter(at)
                || tag.equals("VBG") && isNounAfter(at);
    }

    private boolean isNounAfter(int at) {
        String before = sentence.tag(at - 1);
        return sentence.tag(at + 1).startsWith("NN") && (before.equals("DT") || before.equals("PRP$") || before.startsWith("JJ"));
    }
}
