package org.dateline.corpus.cli;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.corpus.correct.LayerName;
import org.dateline.corpus.evaluate.document.Layer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The layers that an option takes: lists their names and reads one. A layer has one name in all commands; what the records call
 * {@code timexes} and {@code tlinks} is understood by all of them, too.
 */
abstract sealed class LayerNames<L extends Enum<L>> implements ITypeConverter<L>, Iterable<String> {

    private static final Map<String, String> AS_IN_RECORDS = Map.of("timexes", "times", "tlinks", "links");

    private final Map<String, L> layers = new LinkedHashMap<>();
    private final String use;

    private LayerNames(String use, L[] layers) {
        this.use = use;
        for (L layer : layers) {
            this.layers.put(name(layer.name()), layer);
        }
    }

    private static String name(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT);
        return AS_IN_RECORDS.getOrDefault(name, name);
    }

    @Override
    public L convert(String written) {
        L layer = layers.get(name(written));
        if (layer == null) {
            throw new TypeConversionException("'%s' is not a layer that can be %s; choose from %s"
                    .formatted(written, use, String.join(", ", layers.keySet())));
        }
        return layer;
    }

    @Override
    public Iterator<String> iterator() {
        return layers.keySet().iterator();
    }

    /** Layers that are made by annotating. */
    static final class Made extends LayerNames<org.dateline.pipeline.Layer> {
        Made() {
            super("made", org.dateline.pipeline.Layer.values());
        }
    }

    /** Layers that are compared with gold. */
    static final class Compared extends LayerNames<Layer> {
        Compared() {
            super("compared", Layer.values());
        }
    }

    /** Layers that are taken from a tool. */
    static final class Corrected extends LayerNames<LayerName> {
        Corrected() {
            super("corrected", LayerName.values());
        }
    }
}
