package org.dateline.export.casjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.TypeImpl;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.json.jsoncas2.model.FeatureStructures;
import org.apache.uima.json.jsoncas2.ref.ReferenceCache;
import org.apache.uima.json.jsoncas2.ser.FeatureSerializer;
import org.apache.uima.json.jsoncas2.ser.TypeSerializer;
import org.apache.uima.json.jsoncas2.ser.TypeSystemSerializer;
import org.dateline.export.json.Json;

/** Describes the types in use, with those they build on and refer to. The library does it, once for each selection of types. */
final class UsedTypes {

    /** Selections that are kept; the documents of a corpus have few. */
    private static final int KEPT = 256;

    private final ObjectMapper library = new ObjectMapper().registerModule(new SimpleModule().addSerializer(new TypeSystemSerializer())
            .addSerializer(new TypeSerializer()).addSerializer(new FeatureSerializer()));
    private final TypeSystem types;
    private final Map<BitSet, byte[]> known = new HashMap<>();

    UsedTypes(TypeSystem types) {
        this.types = types;
    }

    /**
     * The description, a type a line.
     *
     * @param examples a feature structure of each type in use
     */
    byte[] describe(List<? extends FeatureStructure> examples) {
        BitSet selection = new BitSet();
        examples.forEach(example -> selection.set(((TypeImpl) example.getType()).getCode()));
        byte[] description = known.get(selection);
        if (description == null) {
            description = make(examples);
            if (known.size() < KEPT) {
                known.put(selection, description);
            }
        }
        return description;
    }

    private byte[] make(List<? extends FeatureStructure> examples) {
        List<String> lines = new ArrayList<>();
        Json.parse(libraryText(examples), "types", 0).properties().forEach(type -> lines.add("\n\"" + type.getKey() + "\":" + Json.line(type.getValue())));
        return ("{" + String.join(",", lines) + "\n}").getBytes(StandardCharsets.UTF_8);
    }

    private String libraryText(List<? extends FeatureStructure> examples) {
        ObjectWriter writer = library.writer().withAttribute(TypeSystemMode.KEY, TypeSystemMode.MINIMAL)
                .withAttribute(FeatureStructures.ALL_FEATURE_STRUCTURES, new FeatureStructures(List.copyOf(examples)))
                .withAttribute(ReferenceCache.KEY, ReferenceCache.builder().build());
        try {
            return writer.writeValueAsString(types);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A type system cannot fail to be written.", e);
        }
    }
}
