package org.dateline.corpus.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.pipeline.article.Article;

/** Reads an article out of a JSON object; a record that we wrote gives its article back without the annotations. */
final class JsonArticle {

    private static final Set<String> OURS = Set.of("sentences", "tokens", "entities", "events", "timexes", "tlinks", "provenance");
    private static final Set<String> DERIVED = Set.of("place", "zones", "language");
    private static final String FURTHER = "meta";
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private final FieldNames fields;
    private final JsonNode node;

    JsonArticle(FieldNames fields, JsonNode node) {
        this.fields = fields;
        this.node = node;
    }

    /** What keeps it from being an article: a field that is no string. Names and dates may be numbers, but a text may not. */
    Optional<String> objection() {
        return fields.all().stream().flatMap(names -> found(names).stream()).filter(name -> !isString(name)).findFirst()
                .map(name -> "its field '%s' is %s; it must be a string".formatted(name, described(node.get(name))));
    }

    private boolean isString(String name) {
        return node.get(name).isTextual() || node.get(name).isNumber() && !fields.text().contains(name);
    }

    private static String described(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NUMBER -> "a number";
            default -> value.toString();
        };
    }

    /** The text, or null where no field holds one. */
    String text() {
        return value(fields.text());
    }

    /** The id given, or null. */
    String id() {
        return stated(fields.id());
    }

    Article article(String id) {
        return new Article(id, text(), stated(fields.date()), stated(fields.title()), stated(fields.source()), stated(fields.url()),
                stated(fields.licence()), extra());
    }

    private String stated(List<String> names) {
        String value = value(names);
        return value == null ? null : whole(value);
    }

    /** Metadata as any encoding can write it: half characters, which JSON can escape, become U+FFFD. */
    private static String whole(String value) {
        return HALF_CHARACTER.matcher(value).replaceAll("\uFFFD");
    }

    private String value(List<String> names) {
        return found(names).map(node::get).map(JsonArticle::string).orElse(null);
    }

    /** The first of the names that has a value. */
    private Optional<String> found(List<String> names) {
        return names.stream().filter(node::hasNonNull).findFirst();
    }

    private Map<String, String> extra() {
        Map<String, String> extra = new LinkedHashMap<>();
        boolean ours = OURS.stream().allMatch(node::has);
        node.properties().forEach(field -> {
            if (ours && field.getKey().equals(FURTHER)) {
                extra.putAll(further(field.getValue()));
            } else if (isExtra(field.getKey(), field.getValue(), ours)) {
                extra.put(whole(field.getKey()), whole(string(field.getValue())));
            }
        });
        return extra;
    }

    /** Further metadata of a record of ours, which states what the document lacks as null. */
    private static Map<String, String> further(JsonNode stated) {
        Map<String, String> further = new LinkedHashMap<>();
        stated.properties().stream().filter(each -> !each.getValue().isNull())
                .forEach(each -> further.put(whole(each.getKey()), whole(string(each.getValue()))));
        return further;
    }

    private boolean isExtra(String key, JsonNode value, boolean ours) {
        return !fields.knows(key) && !value.isNull() && !(ours && (OURS.contains(key) || DERIVED.contains(key)));
    }

    private static String string(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
