package org.dateline.pipeline.relation.rule;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.pipeline.layer.ResourceLines;
import org.dateline.pipeline.relation.graph.Relation;

/** What words say of time, each in its place: {@code signals.tsv}, a place, a word and a relation a line. */
enum Signal {
    /** A preposition: how an event stands to the time that it introduces. */
    TIME,
    /** A preposition or conjunction: how an event stands to another that it introduces. */
    EVENT,
    /** A preposition, or none: how an event stands to the stretch of time that it introduces. */
    DURATION,
    /** A verb: how it stands to the event that is its object. */
    OBJECT,
    /** A verb: how it stands to the event that is its subject. */
    SUBJECT,
    /** A verb: how it stands to the event it opens a clause for. */
    COMPLEMENT,
    /** An adverb: how the sentence before stands to the one it opens. */
    SENTENCE,
    /** An aspectual verb: how it stands to what it is said of. */
    ASPECT;

    /** What a word says in this place; empty where it says nothing. */
    Optional<Relation> of(String word) {
        return Optional.ofNullable(Table.WORDS.get(this).get(word));
    }

    /** The file, read when the first word is looked up. */
    private static final class Table {

        private static final Map<Signal, Map<String, Relation>> WORDS = read();

        private static Map<Signal, Map<String, Relation>> read() {
            return ResourceLines.beside(Signal.class, "signals.tsv").stream().map(line -> line.split("\t")).collect(
                    Collectors.groupingBy(fields -> Signal.valueOf(fields[0].toUpperCase(Locale.ROOT)), () -> new EnumMap<>(Signal.class),
                            Collectors.toMap(fields -> fields[1], fields -> Relation.valueOf(fields[2]))));
        }
    }
}
