package org.dateline.export.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.dateline.export.MalformedException;

/** JSON trees to text and back, alike on every platform. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    /** What the parser says of places in a text that it does not show. */
    private static final Pattern WHERE = Pattern.compile("(?s) \\(start marker at .*");

    private Json() {}

    /** A new object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A new array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** One line, without a line end. */
    public static String line(JsonNode node) {
        return write(node, false);
    }

    /** Indented, LF, without a final line end. */
    public static String pretty(JsonNode node) {
        return write(node, true);
    }

    private static String write(JsonNode node, boolean pretty) {
        try {
            return pretty ? MAPPER.writer(PRETTY).writeValueAsString(node) : MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A JSON tree cannot fail to be written.", e);
        }
    }

    /**
     * Parses one value.
     *
     * @param where names the file in messages
     * @param line its line, or 0 when it may hold several lines
     * @throws MalformedException when it is no JSON
     */
    public static JsonNode parse(String text, String where, int line) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            int at = line == 0 && e.getLocation() != null ? e.getLocation().getLineNr() : line;
            throw new MalformedException(where, at, "not JSON: " + WHERE.matcher(e.getOriginalMessage()).replaceFirst(""));
        }
    }

    /** A string member, or null where it is null or missing. */
    public static String string(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asText();
    }

    /** A number member, or null where it is null or missing. */
    public static Double number(JsonNode node, String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : (Double) value.asDouble();
    }
}
