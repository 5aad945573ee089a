package org.dateline.pipeline.time.resolve;

/** How a sentence brings in a time. */
public enum Telling {
    /** It opens the sentence and sets the scene: In 1972, five men … */
    OPENING,
    /** The sentence tells what was then. */
    PASSING,
    /** It is when somebody said something. */
    SPOKEN,
    /** It belongs to something said by the way: founded in 1904, who died in 1998, since 2003. */
    ASIDE
}
