package org.dateline.corpus.cli;

import org.dateline.corpus.evaluate.document.Layer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a layer's name from the command line. */
final class LayerConverter implements ITypeConverter<Layer> {

    @Override
    public Layer convert(String name) {
        return Layer.named(name).orElseThrow(() -> new TypeConversionException(
                "'" + name + "' is not a layer that can be compared; choose from " + String.join(", ", new LayerNames())));
    }
}
