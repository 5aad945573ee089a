package org.dateline.pipeline.engine.parse;

import org.dateline.pipeline.engine.store.EngineException;

/**
 * One step of the parser.
 *
 * @param link which of the two tokens becomes the head of the other
 * @param move what happens to the stack then
 * @param label the label of the new arc, empty if there is none
 */
record Transition(Link link, Move move, String label) {

    /** Which way an arc goes between the token on top of the stack and the next of the input. */
    enum Link {
        /** No arc. */
        NONE,
        /** The stack's token depends on the input's. */
        LEFT,
        /** The input's token depends on the stack's. */
        RIGHT
    }

    /** What happens to the stack. */
    enum Move {
        /** Everything set aside goes back on the stack, then the input's token. */
        SHIFT,
        /** The top of the stack is dropped. */
        REDUCE,
        /** The top of the stack is set aside. */
        PASS
    }

    /** Reads NLP4J's notation, such as {@code L_R_nsubj}. */
    static Transition of(String notation) {
        Link link = switch (notation.charAt(0)) {
            case 'L' -> Link.LEFT;
            case 'R' -> Link.RIGHT;
            case 'N' -> Link.NONE;
            default -> throw new EngineException("Not a transition of the parser: " + notation);
        };
        Move move = switch (notation.charAt(2)) {
            case 'S' -> Move.SHIFT;
            case 'R' -> Move.REDUCE;
            case 'P' -> Move.PASS;
            default -> throw new EngineException("Not a transition of the parser: " + notation);
        };
        return new Transition(link, move, notation.substring(4));
    }
}
