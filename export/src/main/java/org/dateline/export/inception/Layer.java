package org.dateline.export.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.export.json.Json;

/** Builds the description of one layer. */
final class Layer {

    private static final String ANY_SPAN = "uima.tcas.Annotation";

    private final ObjectNode layer = Json.object();
    private final ArrayNode features;

    private Layer(String type, String title, String kind, boolean builtIn) {
        layer.put("name", type).put("uiName", title).put("type", kind).put("description", title).put("enabled", true)
                .put("built_in", builtIn).put("readonly", false).putNull("attach_type").putNull("attach_feature");
        layer.put("allow_stacking", true).put("cross_sentence", true).put("show_hover", true).put("anchoring_mode", "CHARACTERS")
                .put("overlap_mode", "ANY_OVERLAP").put("validation_mode", "ALWAYS").put("linked_list_behavior", false);
        features = layer.putArray("features");
    }

    static Layer span(String type, String title) {
        return new Layer(type, title, "span", false);
    }

    /** A relation between spans of any layers. */
    static Layer relation(String type, String title) {
        Layer relation = new Layer(type, title, "relation", false);
        relation.feature("Governor", "rel-source:" + ANY_SPAN);
        relation.feature("Dependent", "rel-target:" + ANY_SPAN);
        return relation;
    }

    /** A layer that every project has, with the tool's own rules. */
    static Layer builtIn(String type, String title, String kind) {
        Layer layer = new Layer(type, title, kind, true);
        layer.layer.put("anchoring_mode", "TOKENS");
        return layer;
    }

    /** A layer that every project has and nobody edits: the tokens and sentences that others hang on. */
    static Layer ground(String type, String title, String anchoring) {
        Layer layer = builtIn(type, title, "span");
        layer.layer.put("enabled", false).put("readonly", true).put("anchoring_mode", anchoring).put("overlap_mode", "NO_OVERLAP")
                .put("validation_mode", "NEVER").put("allow_stacking", false).put("cross_sentence", false);
        return layer;
    }

    /** Hangs the layer on another: one annotation for each, kept in one of its features. Relations share ends; the tool calls that overlap. */
    Layer on(String type, String feature) {
        boolean relation = layer.get("type").asText().equals("relation");
        layer.putObject("attach_type").put("name", type);
        layer.putObject("attach_feature").put("name", feature);
        layer.put("anchoring_mode", "SINGLE_TOKEN").put("overlap_mode", relation ? "OVERLAP_ONLY" : "NO_OVERLAP").put("allow_stacking", false)
                .put("cross_sentence", false);
        return this;
    }

    Layer string(String name, String tagSet) {
        ObjectNode feature = feature(name, "uima.cas.String");
        if (tagSet != null) {
            feature.putObject("tag_set").put("name", tagSet);
        }
        return this;
    }

    Layer strings(String name) {
        feature(name, "uima.cas.StringArray").put("multi_value_mode", "ARRAY");
        return this;
    }

    Layer number(String name) {
        feature(name, "uima.cas.Double");
        return this;
    }

    Layer bool(String name) {
        feature(name, "uima.cas.Boolean");
        return this;
    }

    /** A feature that holds an annotation of a layer hung on this one. */
    Layer holds(String name, String type) {
        feature(name, type);
        return this;
    }

    Layer slots(String name, String linkType) {
        feature(name, ANY_SPAN).put("multi_value_mode", "ARRAY").put("link_mode", "WITH_ROLE").put("link_type_name", linkType)
                .put("link_type_role_feature_name", "role").put("link_type_target_feature_name", "target");
        return this;
    }

    private ObjectNode feature(String name, String type) {
        return features.addObject().put("name", name).put("uiName", name).put("type", type).put("enabled", true).put("visible", true)
                .put("required", false).put("remember", false).put("multi_value_mode", "NONE").put("link_mode", "NONE")
                .put("rank", features.size() - 1);
    }

    ObjectNode toJson() {
        return layer;
    }
}
