package org.dateline.corpus.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.corpus.correct.LayerName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a layer that can be corrected. */
final class LayerNameConverter implements ITypeConverter<LayerName> {

    @Override
    public LayerName convert(String name) {
        return LayerName.of(name).orElseThrow(() -> new TypeConversionException("'" + name + "' is not a layer that can be corrected; choose from "
                + Arrays.stream(LayerName.values()).map(LayerName::toString).collect(Collectors.joining(", "))));
    }
}
