package org.dateline.export.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.json.jsoncas2.ref.FullyQualifiedTypeRefGenerator;
import org.apache.uima.json.jsoncas2.ref.SequentialIdRefGenerator;
import org.dateline.export.json.Json;

/** The oracle: CAS JSON by UIMA's own serialiser. */
final class UimaCasJson {

    private UimaCasJson() {}

    static JsonNode of(CAS cas) {
        JsonCas2Serializer writer = new JsonCas2Serializer();
        writer.setFsMode(FeatureStructuresMode.AS_ARRAY);
        writer.setTypeSystemMode(TypeSystemMode.MINIMAL);
        writer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
        writer.setIdRefGeneratorSupplier(SequentialIdRefGenerator::new);
        writer.setTypeRefGeneratorSupplier(FullyQualifiedTypeRefGenerator::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.serialize(cas, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Json.parse(bytes.toString(StandardCharsets.UTF_8), "oracle", 0);
    }
}
