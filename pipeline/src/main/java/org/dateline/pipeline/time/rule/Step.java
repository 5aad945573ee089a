package org.dateline.pipeline.time.rule;

import java.util.List;

/** A compiled pattern, as a chain: each step tries its part of the pattern and hands on to the next at every place it can end. */
sealed interface Step {

    /** Tries this step and all after it from a piece on. */
    void run(Run run, int at);

    /** The end of a pattern. */
    record Accept() implements Step {
        @Override
        public void run(Run run, int at) {
            run.accept(at);
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
    }

    /** Several ways on. */
    record Fork(List<Step> ways) implements Step {
        @Override
        public void run(Run run, int at) {
            for (Step way : ways) {
                way.run(run, at);
            }
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
    }

    /** Goes on from where the look ahead began. */
    record Return(Step next) implements Step {
        @Override
        public void run(Run run, int at) {
            int begin = run.leave();
            next.run(run, begin);
            run.enter(begin);
        }
    }

    /** A look at what follows, or at the piece before the place, that takes nothing in. */
    record Look(Step wanted, boolean back, boolean negative, Step next) implements Step {
        @Override
        public void run(Run run, int at) {
            if (run.sees(wanted, back ? at - 1 : at) != negative) {
                next.run(run, at);
            }
        }
    }
}
