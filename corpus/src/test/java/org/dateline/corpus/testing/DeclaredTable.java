package org.dateline.corpus.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads JSONL and Parquet with DuckDB as a card's {@code dataset_info.features} declare it. */
public final class DeclaredTable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES =
            Map.of("string", "VARCHAR", "int64", "BIGINT", "float64", "DOUBLE", "bool", "BOOLEAN", "timestamp[s]", "TIMESTAMP");

    private final JsonNode features;

    /** A table of these features. */
    public DeclaredTable(JsonNode features) {
        this.features = features;
    }

    /** The declared types of all values by their paths, such as {@code events.earliest}. */
    public static Map<String, String> typesOf(JsonNode features) {
        Map<String, String> types = new LinkedHashMap<>();
        collect(features, "", types);
        return types;
    }

    private static void collect(JsonNode features, String parent, Map<String, String> types) {
        for (JsonNode feature : features) {
            String path = parent + feature.get("name").asText();
            if (feature.has("dtype")) {
                types.put(path, feature.get("dtype").asText());
            } else {
                collect(feature.has("list") ? feature.get("list") : feature.get("struct"), path + ".", types);
            }
        }
    }

    private static String type(JsonNode feature) {
        if (feature.has("dtype")) {
            return TYPES.get(feature.get("dtype").asText());
        }
        boolean list = feature.has("list");
        return StreamSupport.stream((list ? feature.get("list") : feature.get("struct")).spliterator(), false)
                .map(inner -> "\"" + name(inner).replace("\"", "\"\"") + "\" " + type(inner))
                .collect(Collectors.joining(", ", "STRUCT(", list ? ")[]" : ")"));
    }

    private static String name(JsonNode feature) {
        return feature.get("name").asText();
    }

    /** All rows of a file. */
    public List<JsonNode> rows(Path file) throws SQLException, JsonProcessingException {
        String path = "'" + file + "'";
        String table = file.toString().endsWith(".parquet") ? "read_parquet(" + path + ")"
                : "read_json(%s, format = 'newline_delimited', maximum_object_size = 100000000, columns = {%s})".formatted(path,
                StreamSupport.stream(features.spliterator(), false)
                        .map(feature -> name(feature) + ": '" + type(feature).replace("'", "''") + "'").collect(Collectors.joining(", ")));
        List<JsonNode> rows = new ArrayList<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT to_json(t) FROM " + table + " t")) {
            while (found.next()) {
                rows.add(JSON.readTree(found.getString(1)));
            }
        }
        return rows;
    }

    /** The first path at which a row is not what was written, or null where it is. */
    public String difference(JsonNode written, JsonNode read) {
        Map<String, String> types = typesOf(features);
        for (JsonNode feature : features) {
            String found = difference(written.path(name(feature)), read.path(name(feature)), name(feature), types);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String difference(JsonNode written, JsonNode read, String path, Map<String, String> types) {
        if (written.isObject() && read.isArray()) {
            return difference(known(written), named(read), path, types);
        }
        if (written.isContainerNode()) {
            String found = written.size() == read.size() ? null : path + ": " + written + " and " + read;
            for (int i = 0; found == null && written.isArray() && i < written.size(); i++) {
                found = difference(written.get(i), read.get(i), path, types);
            }
            for (Map.Entry<String, JsonNode> inner : written.properties()) {
                found = found == null ? difference(inner.getValue(), read.path(inner.getKey()), path + "." + inner.getKey(), types) : found;
            }
            return found;
        }
        boolean date = "timestamp[s]".equals(types.get(path)) && !written.isNull();
        boolean same = date ? instant(written.asText()).equals(instant(read.asText())) : written.asText().equals(read.asText());
        return same ? null : path + ": " + written + " and " + read;
    }

    /** Names and values as Parquet has them, as one object; what a document lacks is not among them. */
    private static JsonNode named(JsonNode pairs) {
        ObjectNode object = JSON.createObjectNode();
        pairs.forEach(pair -> object.set(pair.get("name").asText(), pair.get("value")));
        return object;
    }

    private static JsonNode known(JsonNode metadata) {
        ObjectNode known = metadata.deepCopy();
        known.properties().removeIf(each -> each.getValue().isNull());
        return known;
    }

    /** A date as DuckDB prints points in time. */
    private static String instant(String date) {
        String plain = date.replace('T', ' ').replace("Z", "");
        return plain + " 00:00:00".substring(plain.length() - "2020-01-01".length());
    }
}
