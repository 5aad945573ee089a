package org.dateline.pipeline.engine.linear;

/** The token a feature starts from; the names are NLP4J's. */
public enum Source {
    /** The token to be labelled or, in parsing, the one on top of the stack. */
    I,
    /** In parsing, the next token of the input. */
    J,
    /** In parsing, a token deeper in the stack. */
    K
}
