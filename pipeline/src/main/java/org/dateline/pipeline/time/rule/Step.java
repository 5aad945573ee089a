package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Set;

/** A compiled pattern, as a chain: each step tries its part of the pattern and hands on to the next at every place it can end. */
sealed interface Step {

    /** Tries this step and all after it from a piece on. */
    void run(Run run, int at);

    /** Adds the keys of what can come first; false when anything can. */
    boolean addFirst(Set<String> keys);

    /** Adds the keys of what can follow a first piece of a key; false when anything can. */
    boolean addSecond(String first, Set<String> keys);

    /** A step that takes nothing in: what comes first is what comes first after it. */
    sealed interface Passage extends Step {

        /** The step after it. */
        Step next();

        @Override
        default boolean addFirst(Set<String> keys) {
            return next().addFirst(keys);
        }

        @Override
        default boolean addSecond(String first, Set<String> keys) {
            return next().addSecond(first, keys);
        }
    }

    /** The end of a pattern. */
    record Accept() implements Step {
        @Override
        public void run(Run run, int at) {
            run.accept(at);
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return false;
        }

        @Override
        public boolean addSecond(String first, Set<String> keys) {
            return true;
        }
    }

    /** One piece. */
    record Word(Piece wanted, Step next) implements Step {
        @Override
        public void run(Run run, int at) {
            if (at < run.pieces().size() && matches(wanted, run.pieces().get(at))) {
                next.run(run, at + 1);
            }
        }

        static boolean matches(Piece wanted, Piece found) {
            return wanted.lower().equals(found.lower()) && (!wanted.isCapital() || found.isCapital());
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return keys.add(wanted.key()) || true;
        }

        @Override
        public boolean addSecond(String first, Set<String> keys) {
            return !wanted.key().equals(first) || next.addFirst(keys);
        }
    }

    /** A word of a class, kept in a slot. */
    record OfClass(WordClass words, String slot, Step next) implements Step {
        @Override
        public void run(Run run, int at) {
            for (Reading reading : words.read(run.pieces(), at)) {
                int mark = run.bind(slot, reading.value());
                next.run(run, at + reading.length());
                run.unbind(mark);
            }
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            if (words instanceof Constant) {
                return next.addFirst(keys);
            }
            keys.addAll(words.firstWords());
            return !words.firstWords().isEmpty();
        }

        @Override
        public boolean addSecond(String first, Set<String> keys) {
            if (words instanceof Constant) {
                return next.addSecond(first, keys);
            }
            return switch (words.addSeconds(first, keys)) {
                case NEVER, LISTED -> true;
                case ENDS -> next.addFirst(keys);
                case UNKNOWN -> false;
            };
        }
    }

    /** Several ways on. */
    record Fork(List<Step> ways) implements Step {
        @Override
        public void run(Run run, int at) {
            for (Step way : ways) {
                way.run(run, at);
            }
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return ways.stream().map(way -> way.addFirst(keys)).reduce(true, Boolean::logicalAnd);
        }

        @Override
        public boolean addSecond(String first, Set<String> keys) {
            return ways.stream().map(way -> way.addSecond(first, keys)).reduce(true, Boolean::logicalAnd);
        }
    }

    /** A look at what follows that fills slots but takes nothing in: {@code wanted} ends in a {@link Return}. */
    record Ahead(Step wanted) implements Step {
        @Override
        public void run(Run run, int at) {
            run.enter(at);
            wanted.run(run, at);
            run.leave();
        }

        @Override
        public boolean addFirst(Set<String> keys) {
            return wanted.addFirst(keys);
        }

        @Override
        public boolean addSecond(String first, Set<String> keys) {
            return false;
        }
    }

    /** Goes on from where the look ahead began. */
    record Return(Step next) implements Passage {
        @Override
        public void run(Run run, int at) {
            int begin = run.leave();
            next.run(run, begin);
            run.enter(begin);
        }
    }

    /** A look at what follows, or at the piece before the place, that takes nothing in. */
    record Look(Step wanted, boolean back, boolean negative, Step next) implements Passage {
        @Override
        public void run(Run run, int at) {
            if (run.sees(wanted, back ? at - 1 : at) != negative) {
                next.run(run, at);
            }
        }
    }
}
