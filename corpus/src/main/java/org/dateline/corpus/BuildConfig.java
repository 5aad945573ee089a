package org.dateline.corpus;

import java.util.List;
import java.util.Set;
import org.dateline.corpus.input.InputOptions;
import org.dateline.pipeline.Layer;

/**
 * All that shapes a corpus. Two builds of one configuration over the same inputs are byte-identical.
 *
 * @param formats ids of the formats to write
 * @param layers the layers wanted; those they stand on come along
 */
public record BuildConfig(InputOptions inputs, List<String> formats, Set<Layer> layers) {

    /** The formats written unless told otherwise. */
    public static final List<String> DEFAULT_FORMATS = List.of("xmi", "conll", "jsonl");

    public BuildConfig {
        formats = List.copyOf(formats);
        layers = Set.copyOf(layers);
    }
}
