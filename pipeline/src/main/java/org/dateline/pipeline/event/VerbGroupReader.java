package org.dateline.pipeline.event;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/** Collects a verb group: leftwards by tags, and, where the sentence is parsed, by the dependencies of its head as well. */
final class VerbGroupReader {

    /** How far a verb may stand behind the one it shares auxiliaries with. */
    private static final int COORDINATION = 8;
    private static final Set<String> NON_FINITE = Set.of("VB", "VBN", "VBG");
    /** What the head of a clause that can have a tense is to the word above it. */
    private static final Set<String> CLAUSES = Set.of("root", "conj", "parataxis", "acl:relcl");

    private final TaggedSentence sentence;
    private final int head;
    private final TreeSet<Integer> parts = new TreeSet<>();
    private boolean negated;

    VerbGroupReader(TaggedSentence sentence, int head) {
        this.sentence = sentence;
        this.head = head;
    }

    VerbGroup read() {
        Word word = sentence.word(head);
        if (word.isVerb() || word.isAdjective()) {
            int stop = walk(head, true);
            sentence.dependents(head).forEach(this::addDependent);
            if (parts.isEmpty() && NON_FINITE.contains(word.tag())) {
                share(stop);
            }
        } else {
            sentence.dependents(head).forEach(this::addDependent);
        }
        int start = parts.isEmpty() ? head : Math.min(head, parts.first());
        return new VerbGroup(start, parts.stream().map(sentence::word).toList(), parts.isEmpty() ? mended(word) : word, negated, isOpening(start));
    }

    /** A participle without auxiliary that heads a clause with a subject is a past tense in truth; a past tense that opens one without, a participle. */
    private Word mended(Word word) {
        boolean subject = sentence.dependents(head).anyMatch(index -> sentence.word(index).mainRelation().equals("nsubj"));
        boolean quoted = word.relation().equals("ccomp") && word.head() >= 0 && WordList.REPORTING.has(sentence.lemma(word.head()));
        if (word.tag().equals("VBN") && subject && (quoted || CLAUSES.contains(word.relation()))) {
            return word.tagged("VBD");
        }
        boolean opening = word.tag().equals("VBD") && word.relation().equals("advcl") && isOpening(head);
        return opening && !subject ? word.tagged("VBN") : word;
    }

    /** Going, of going to, or about, of about to. */
    static boolean isAhead(Word word) {
        return word.tag().equals("VBG") && word.lemma().equals("go") || word.lemma().equals("about");
    }

    /** Walks leftwards over adverbs and auxiliaries; returns the index it stopped at. */
    private int walk(int from, boolean own) {
        Word right = sentence.word(from);
        int at = from - 1;
        while (at >= 0) {
            Word word = sentence.word(at);
            if (governs(word, right, at)) {
                parts.add(at);
                right = word;
            } else if (isAdverb(word) && !word.lemma().equals("nor")) {
                negated |= own && WordList.NEGATION.has(word.lemma());
            } else {
                negated |= own && word.lemma().equals("nor");
                break;
            }
            at--;
        }
        return at;
    }

    private static boolean isAdverb(Word word) {
        return word.isAdverb() || WordList.NEGATION.has(word.lemma());
    }

    private boolean governs(Word word, Word right, int at) {
        if (word.tag().equals("MD") || word.tag().equals("TO")) {
            return right.tag().equals("VB") || right.tag().equals("VBP") || right.tag().equals("TO");
        }
        if (right.tag().equals("TO")) {
            return word.isVerb() && word.lemma().equals("have") || isAhead(word) && verbBefore(at).equals("be")
                    || word.tag().equals("VBD") && word.lemma().equals("use") && !WordList.AUXILIARY.has(verbBefore(at));
        }
        if (word.lemma().equals("need") && right.tag().equals("VB")) {
            return WordList.NEGATION.has(sentence.lemma(at + 1));
        }
        return word.isVerb() && WordList.AUXILIARY.has(word.lemma()) && takes(word.lemma(), right);
    }

    /** Lemma of the word before one, adverbs aside. */
    private String verbBefore(int index) {
        int at = index - 1;
        while (at >= 0 && isAdverb(sentence.word(at))) {
            at--;
        }
        return sentence.lemma(at);
    }

    private static boolean takes(String auxiliary, Word right) {
        boolean participle = right.tag().equals("VBN") || right.tag().equals("VBD");
        return switch (auxiliary) {
            case "be" -> participle || right.tag().equals("VBG") || right.isAdjective() || isAhead(right);
            case "do" -> right.tag().equals("VB");
            default -> participle;
        };
    }

    private void addDependent(int index) {
        Word word = sentence.word(index);
        String relation = word.mainRelation();
        if (relation.equals("aux") || relation.equals("cop") || relation.equals("mark") && word.tag().equals("TO")) {
            if (index < head) {
                parts.add(index);
                negated |= sentence.dependents(index).anyMatch(adverb -> WordList.NEGATION.has(sentence.lemma(adverb)));
            }
        } else if (relation.equals("advmod") || relation.equals("neg")) {
            negated |= WordList.NEGATION.has(word.lemma());
        }
    }

    /** A verb that is coordinated with an earlier one of the same form shares its auxiliaries: has been tried and convicted. */
    private void share(int stop) {
        if (stop < 1 || !isJoining(sentence.word(stop))) {
            return;
        }
        String tag = sentence.tag(head);
        for (int at = stop - 1; at >= Math.max(0, stop - COORDINATION); at--) {
            if (sentence.tag(at).equals(tag)) {
                walk(at, false);
                return;
            }
            if (sentence.word(at).isVerb() || sentence.tag(at).equals("MD")) {
                return;
            }
        }
    }

    private static boolean isJoining(Word word) {
        return word.tag().equals("CC") || word.lemma().equals("nor");
    }

    private boolean isOpening(int index) {
        int at = index - 1;
        while (at >= 0 && isAdverb(sentence.word(at))) {
            at--;
        }
        return at < 0 || !Character.isLetterOrDigit(sentence.word(at).form().codePointAt(0));
    }
}
