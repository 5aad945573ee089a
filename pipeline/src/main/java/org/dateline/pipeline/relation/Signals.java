package org.dateline.pipeline.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What prepositions and conjunctions say of time: {@code signals.tsv}, a kind, a word and a relation a line, # begins a remark. */
final class Signals {

    private static final Map<String, Relation> SIGNALS = read();

    private Signals() {}

    /** How an event stands to a time that a preposition introduces. */
    static Optional<Relation> toTime(String preposition) {
        return Optional.ofNullable(SIGNALS.get("time\t" + preposition));
    }

    /** How an event stands to another that a preposition or conjunction introduces. */
    static Optional<Relation> toEvent(String signal) {
        return Optional.ofNullable(SIGNALS.get("event\t" + signal));
    }

    /** How an event stands to the stretch of time that a preposition, or none, introduces. */
    static Optional<Relation> toDuration(String preposition) {
        return Optional.ofNullable(SIGNALS.get("duration\t" + preposition));
    }

    /** How a verb stands to the event that is its object. */
    static Optional<Relation> ofObject(String verb) {
        return Optional.ofNullable(SIGNALS.get("object\t" + verb));
    }

    /** How a verb stands to the event that is its subject. */
    static Optional<Relation> ofSubject(String verb) {
        return Optional.ofNullable(SIGNALS.get("subject\t" + verb));
    }

    /** How a verb stands to the event it opens a clause for. */
    static Optional<Relation> ofComplement(String verb) {
        return Optional.ofNullable(SIGNALS.get("complement\t" + verb));
    }

    /** How the sentence before stands to the one an adverb opens. */
    static Optional<Relation> betweenSentences(String adverb) {
        return Optional.ofNullable(SIGNALS.get("sentence\t" + adverb));
    }

    /** How an aspectual verb stands to what it is said of. */
    static Optional<Relation> ofAspect(String verb) {
        return Optional.ofNullable(SIGNALS.get("aspect\t" + verb));
    }

    private static Map<String, Relation> read() {
        try (var lines = new BufferedReader(new InputStreamReader(Signals.class.getResourceAsStream("signals.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0] + "\t" + fields[1], fields -> Relation.valueOf(fields[2])));
        } catch (IOException e) {
            throw new UncheckedIOException("signals.tsv", e);
        }
    }
}
