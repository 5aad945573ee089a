package org.dateline.pipeline.relation.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.event.EventAttributes;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.TaggedSentences;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/**
 * A sentence with its events and times, each by the index of its first word.
 *
 * @param sentence its words
 * @param events events in order
 * @param times times in order, without the one that states the creation time
 */
public record LinkSentence(TaggedSentence sentence, Map<Integer, Event> events, Map<Integer, TimeExpression> times) {

    /** Reads a document. */
    public static List<LinkSentence> of(JCas jcas) {
        Map<Integer, Event> events = byBegin(jcas.select(Event.class).iterator());
        Map<Integer, TimeExpression> times = byBegin(jcas.select(TimeExpression.class)
                .filter(time -> !CreationTimeAnnotation.isStatedBy(time)).iterator());
        List<LinkSentence> sentences = new ArrayList<>();
        for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
            sentences.add(new LinkSentence(sentence, pick(sentence, events), pick(sentence, times)));
        }
        return sentences;
    }

    private static <T extends Annotation> Map<Integer, T> byBegin(Iterator<T> annotations) {
        Map<Integer, T> map = new HashMap<>();
        annotations.forEachRemaining(annotation -> map.putIfAbsent(annotation.getBegin(), annotation));
        return map;
    }

    private static <T extends Annotation> Map<Integer, T> pick(TaggedSentence sentence, Map<Integer, T> byBegin) {
        Map<Integer, T> picked = new LinkedHashMap<>();
        for (int index = 0; index < sentence.size(); index++) {
            T annotation = byBegin.get(sentence.word(index).begin());
            if (annotation != null) {
                picked.put(index, annotation);
            }
        }
        return picked;
    }

    /** Index of the nearest word above one in the tree that is an event. */
    public Optional<Integer> eventIndexAbove(int index) {
        int at = sentence.word(index).head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (events.containsKey(at)) {
                return Optional.of(at);
            }
            at = sentence.word(at).head();
        }
        return Optional.empty();
    }

    /** The event the sentence is built around: the uppermost in the tree, of several the first; empty without a tree. */
    public Optional<Integer> mainEvent() {
        List<Integer> level = IntStream.range(0, sentence.size()).filter(index -> sentence.word(index).head() == Word.ROOT).boxed().toList();
        for (int steps = 0; !level.isEmpty() && steps < sentence.size(); steps++) {
            Optional<Integer> main = level.stream().filter(events::containsKey).min(Integer::compare);
            if (main.isPresent()) {
                return main;
            }
            level = level.stream().flatMap(index -> sentence.dependents(index).boxed()).toList();
        }
        return Optional.empty();
    }

    /** Tense of the event at an index, for adjectives and nouns that of their copula; empty where there is none. */
    public String tense(int index) {
        String own = events.get(index).getTense();
        boolean known = own != null && !own.equals("NONE");
        String tense = known || sentence.word(index).isVerb() ? own : EventAttributes.tenseOfPredicate(sentence, index);
        return tense == null || tense.equals("NONE") ? "" : tense;
    }

    /** The word that introduces another: its marker or preposition in the tree; empty where it has none. */
    public String introducer(int index) {
        return sentence.dependents(index).mapToObj(sentence::word)
                .filter(word -> word.mainRelation().equals("mark") || word.mainRelation().equals("case") || word.tag().equals("WRB"))
                .map(Word::lemma).findFirst().orElse("");
    }
}
