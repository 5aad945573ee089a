package org.dateline.export.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.json.jsoncas2.ref.FullyQualifiedTypeRefGenerator;
import org.apache.uima.json.jsoncas2.ref.SequentialIdRefGenerator;
import org.dateline.export.json.Json;

/** The oracle: CAS JSON by UIMA's own serialiser, but Sofas first, and ids in the order in which they are then named. */
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
        return sofasFirst((ObjectNode) Json.parse(bytes.toString(StandardCharsets.UTF_8), "oracle", 0));
    }

    private static JsonNode sofasFirst(ObjectNode document) {
        List<JsonNode> structures = new ArrayList<>();
        document.path("%FEATURE_STRUCTURES").forEach(structures::add);
        structures.sort(Comparator.comparing(structure -> !structure.path("%TYPE").asText().equals("uima.cas.Sofa")));
        Map<Integer, Integer> ids = new HashMap<>();
        structures.forEach(structure -> renumber((ObjectNode) structure, ids));
        document.path("%VIEWS").forEach(view -> renumberView((ObjectNode) view, ids));
        if (!structures.isEmpty()) {
            document.putArray("%FEATURE_STRUCTURES").addAll(structures);
        }
        return document;
    }

    private static void renumber(ObjectNode structure, Map<Integer, Integer> ids) {
        String type = structure.path("%TYPE").asText();
        boolean references = type.equals("uima.cas.FSArray") || type.endsWith("[]");
        for (String field : fields(structure)) {
            if (field.equals("%ID") || field.startsWith("@")) {
                structure.put(field, id(structure.get(field), ids));
            } else if (field.equals("%ELEMENTS") && references) {
                List<Integer> elements = new ArrayList<>();
                structure.get(field).forEach(element -> elements.add(id(element, ids)));
                elements.forEach(structure.putArray(field)::add);
            }
        }
    }

    private static List<String> fields(ObjectNode structure) {
        List<String> fields = new ArrayList<>();
        structure.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static void renumberView(ObjectNode view, Map<Integer, Integer> ids) {
        TreeSet<Integer> members = new TreeSet<>();
        view.path("%MEMBERS").forEach(member -> members.add(id(member, ids)));
        view.put("%SOFA", id(view.path("%SOFA"), ids));
        members.forEach(view.putArray("%MEMBERS")::add);
    }

    private static int id(JsonNode old, Map<Integer, Integer> ids) {
        return ids.computeIfAbsent(old.asInt(), key -> ids.size() + 1);
    }
}
