package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A pattern as it is written, before it is compiled. */
sealed interface Pattern {

    /** Chains this pattern before a step. */
    Step before(Step next);

    /** Adds what a match can begin with; false when it can be empty, so that what follows counts too. */
    boolean addFirst(Set<String> words);

    /** One literal piece. */
    record Literal(Piece piece) implements Pattern {
        @Override
        public Step before(Step next) {
            return new Step.Word(piece, next);
        }

        @Override
        public boolean addFirst(Set<String> words) {
            return words.add(piece.key()) || true;
        }
    }

    /** A word of a class. */
    record OfClass(WordClass wordClass, String slot) implements Pattern {
        @Override
        public Step before(Step next) {
            return new Step.OfClass(wordClass, slot, next);
        }

        @Override
        public boolean addFirst(Set<String> words) {
            words.addAll(wordClass.firstWords());
            return !(wordClass instanceof Constant);
        }
    }

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {
        @Override
        public Step before(Step next) {
            Step chain = next;
            for (int i = parts.size() - 1; i >= 0; i--) {
                chain = parts.get(i).before(chain);
            }
            return chain;
        }

        @Override
        public boolean addFirst(Set<String> words) {
            return parts.stream().anyMatch(part -> part.addFirst(words));
        }
    }

    /** One of several. */
    record Choice(List<Pattern> ways) implements Pattern {
        @Override
        public Step before(Step next) {
            return new Step.Fork(ways.stream().map(way -> way.before(next)).toList());
        }

        @Override
        public boolean addFirst(Set<String> words) {
            return ways.stream().map(way -> way.addFirst(words)).collect(Collectors.toList()).stream().allMatch(taken -> taken);
        }
    }

    /** There or not. */
    record Maybe(Pattern part) implements Pattern {
        @Override
        public Step before(Step next) {
            return new Step.Fork(List.of(part.before(next), next));
        }

        @Override
        public boolean addFirst(Set<String> words) {
            part.addFirst(words);
            return false;
        }
    }

    /** A look around. */
    record Look(Pattern wanted, boolean back, boolean negative) implements Pattern {
        @Override
        public Step before(Step next) {
            if (!back && !negative) {
                return new Step.Ahead(wanted.before(new Step.Return(next)));
            }
            return new Step.Look(wanted.before(new Step.Accept()), back, negative, next);
        }

        @Override
        public boolean addFirst(Set<String> words) {
            return false;
        }
    }

    /** A sequence of what a list holds. */
    static Pattern all(List<Pattern> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sequence(new ArrayList<>(parts));
    }
}
