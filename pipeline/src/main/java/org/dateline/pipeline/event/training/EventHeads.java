package org.dateline.pipeline.event.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;
import org.dateline.pipeline.event.training.GoldDocument.Span;

/** Finds the one word that stands for an event whose gold span has several: rolled of rolled out, talks of peace talks on trade. */
final class EventHeads {

    private static final Set<String> ENDS = Set.of("IN", "TO", ",", "CC", "WDT");

    private EventHeads() {}

    /** The heads of the events that begin in a sentence. */
    static Set<Word> of(Collection<Span> events, TaggedSentence sentence) {
        Set<Word> heads = new HashSet<>();
        for (Span event : events) {
            List<Word> words = sentence.words().stream().filter(word -> word.begin() >= event.begin() && word.begin() < event.end()).toList();
            if (!words.isEmpty() && words.get(0).begin() == event.begin()) {
                heads.add(head(words));
            }
        }
        return heads;
    }

    private static Word head(List<Word> words) {
        Word first = words.get(0);
        if (first.isVerb() || ENDS.contains(first.tag())) {
            return first;
        }
        List<Word> phrase = words.stream().takeWhile(word -> !ENDS.contains(word.tag())).toList();
        return phrase.stream().filter(Word::isNoun).reduce((one, other) -> other)
                .orElseGet(() -> words.stream().filter(Word::isVerb).findFirst().orElse(first));
    }
}
