package org.dateline.pipeline.engine.result;

import java.util.List;

/**
 * How the engine reads a sentence for names.
 *
 * @param names the names it decides for, in order and without overlap
 * @param clues what it knows of each token
 */
public record NameReading(List<Name> names, List<NameClue> clues) {

    /** Keeps both lists as they are. */
    public NameReading {
        names = List.copyOf(names);
        clues = List.copyOf(clues);
    }
}
