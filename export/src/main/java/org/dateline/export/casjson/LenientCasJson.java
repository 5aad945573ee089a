package org.dateline.export.casjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.dateline.export.MalformedException;
import org.dateline.export.json.Json;

/** Reads CAS JSON of others: what is of a type or feature that we do not know is left out, where UIMA's own reader gives up. */
public final class LenientCasJson {

    private static final String STRUCTURES = "%FEATURE_STRUCTURES";
    private static final String TYPE = "%TYPE";
    private static final String ELEMENTS = "%ELEMENTS";
    private static final String LAYER_DEFINITION = "de.tudarmstadt.ukp.clarin.webanno.api.type.LayerDefinition";

    private final TypeSystem types;
    private final Set<Integer> dropped = new HashSet<>();
    private final Set<String> layers = new HashSet<>();

    private LenientCasJson(TypeSystem types) {
        this.types = types;
    }

    /**
     * Reads a document into a CAS whose content it replaces.
     *
     * @param where names the file in messages
     * @return names of the types that the document uses, and of the layers that INCEpTION says its project has
     * @throws MalformedException when it is no CAS JSON
     */
    public static Set<String> load(String json, String where, JCas jcas) {
        JsonNode document = Json.parse(json, where, 0);
        if (!document.path(STRUCTURES).isArray()) {
            throw new MalformedException(where, 0, "not UIMA CAS JSON: no array " + STRUCTURES);
        }
        LenientCasJson known = new LenientCasJson(jcas.getTypeSystem());
        known.reduce((ObjectNode) document);
        jcas.reset();
        JsonCas2Deserializer reader = new JsonCas2Deserializer();
        reader.setFsMode(FeatureStructuresMode.AS_ARRAY);
        try {
            reader.deserialize(new ByteArrayInputStream(Json.line(document).getBytes(StandardCharsets.UTF_8)), jcas.getCas());
        } catch (IOException e) {
            throw new MalformedException(where, "not UIMA CAS JSON: " + e.getMessage(), e);
        }
        return known.layers;
    }

    private void reduce(ObjectNode document) {
        ArrayNode kept = Json.array();
        for (JsonNode structure : document.path(STRUCTURES)) {
            String name = structure.path(TYPE).asText();
            layers.add(name.equals(LAYER_DEFINITION) ? structure.path("name").asText() : name);
            if (types.getType(name) == null) {
                dropped.add(structure.path("%ID").asInt());
            } else {
                kept.add(structure);
            }
        }
        kept.forEach(structure -> reduceStructure((ObjectNode) structure));
        document.set(STRUCTURES, kept);
        document.path("%VIEWS").forEach(view -> removeDropped(view.path("%MEMBERS")));
    }

    private void reduceStructure(ObjectNode structure) {
        Type type = types.getType(structure.path(TYPE).asText());
        List<String> unknown = new ArrayList<>();
        structure.fieldNames().forEachRemaining(field -> {
            boolean reference = field.startsWith("@");
            String feature = reference || field.startsWith("^") ? field.substring(1) : field;
            if (!field.startsWith("%") && type.getFeatureByBaseName(feature) == null || reference && dropped.contains(structure.get(field).asInt())) {
                unknown.add(field);
            }
        });
        structure.remove(unknown);
        if (type.isArray() && !type.getComponentType().isPrimitive()) {
            removeDropped(structure.path(ELEMENTS));
        }
    }

    private void removeDropped(JsonNode references) {
        for (int i = references.size() - 1; i >= 0; i--) {
            if (dropped.contains(references.get(i).asInt())) {
                ((ArrayNode) references).remove(i);
            }
        }
    }
}
