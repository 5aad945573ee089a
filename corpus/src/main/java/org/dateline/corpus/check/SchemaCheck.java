package org.dateline.corpus.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks JSON against a schema, as far as our own schemas go: type, const, enum, pattern, minimum, required, properties,
 * additionalProperties, propertyNames, items, and references inside the schema.
 */
final class SchemaCheck {

    private final JsonNode root;

    SchemaCheck(JsonNode schema) {
        this.root = schema;
    }

    /** What is wrong; empty when nothing is. */
    List<String> problems(JsonNode value) {
        List<String> problems = new ArrayList<>();
        check(value, root, "", problems);
        return problems;
    }

    private void check(JsonNode value, JsonNode stated, String path, List<String> problems) {
        JsonNode schema = stated.has("$ref") ? root.at(stated.get("$ref").asText().substring(1)) : stated;
        if (!hasType(value, schema.path("type"))) {
            problems.add("%s is not %s".formatted(name(path), schema.path("type")));
        } else if (value.isObject()) {
            object(value, schema, path, problems);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), schema.get("items"), path + "[" + i + "]", problems);
            }
        } else if (!isAllowed(value, schema)) {
            problems.add("%s has the wrong value %s".formatted(name(path), value));
        }
    }

    private void object(JsonNode value, JsonNode schema, String path, List<String> problems) {
        schema.path("required").forEach(key -> {
            if (!value.has(key.asText())) {
                problems.add("%s has no key '%s'".formatted(name(path), key.asText()));
            }
        });
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JsonNode property = schema.path("properties").path(member.getKey());
            JsonNode others = schema.path("additionalProperties");
            boolean named = schema.path("propertyNames").isMissingNode()
                    || isAllowed(TextNode.valueOf(member.getKey()), schema.get("propertyNames"));
            if (!named || property.isMissingNode() && others.isBoolean() && !others.asBoolean()) {
                problems.add("%s is not a known key".formatted(inner));
            } else if (!property.isMissingNode() || others.isObject()) {
                check(member.getValue(), property.isMissingNode() ? others : property, inner, problems);
            }
        }
    }

    private static boolean isAllowed(JsonNode value, JsonNode schema) {
        if (schema.has("const") && !schema.get("const").equals(value)) {
            return false;
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            return false;
        }
        if (schema.has("minimum") && value.isNumber() && value.asDouble() < schema.get("minimum").asDouble()) {
            return false;
        }
        return !schema.has("pattern") || !value.isTextual() || value.textValue().matches(schema.get("pattern").asText());
    }

    private static boolean hasType(JsonNode value, JsonNode types) {
        if (types.isMissingNode()) {
            return true;
        }
        if (types.isTextual()) {
            return isType(value, types.asText());
        }
        for (JsonNode type : types) {
            if (isType(value, type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        for (JsonNode each : array) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static String name(String path) {
        return path.isEmpty() ? "the whole" : path;
    }
}
