package org.dateline.corpus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.export.json.Json;
import org.dateline.pipeline.Layer;

/** A configuration as the manifest states it. */
final class ConfigJson {

    private ConfigJson() {}

    static ObjectNode of(BuildConfig config) {
        ObjectNode node = Json.object();
        ObjectNode inputs = node.putObject("inputs");
        strings(inputs.putArray("paths"), config.inputs().paths());
        inputs.put("date", config.inputs().date()).put("licence", config.inputs().licence()).put("maxChars", config.inputs().maxChars());
        strings(node.putArray("formats"), config.formats());
        strings(node.putArray("layers"), Layer.closure(config.layers()).stream().sorted().map(Layer::id).toList());
        return node;
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
