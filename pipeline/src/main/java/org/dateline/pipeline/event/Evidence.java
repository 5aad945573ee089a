package org.dateline.pipeline.event;

import java.util.List;

/**
 * What the event model looks at for one word.
 *
 * @param names features that are there, each a name and a value
 * @param kind the kind of word it is, by which the numbers of its embedding are weighed
 * @param embedding its embedding; empty where it has none or is a name
 */
public record Evidence(List<String> names, String kind, float[] embedding) {

    private static final String EMBEDDING = "embedding";

    /** Name of the feature that one number of the embedding is the value of. */
    public String nameOf(int dimension) {
        return EMBEDDING + dimension + "/" + kind;
    }
}
