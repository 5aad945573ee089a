package org.dateline.corpus.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/** A property that Croissant requires and only who publishes the corpus can know. Where it is not stated it is left out, never made up. */
public enum CroissantProperty {

    /** Person or organisation. */
    CREATOR("creator", "creator"),
    /** Day of publication. */
    DATE_PUBLISHED("datePublished", "published"),
    /** Licence of the corpus as a whole. */
    LICENSE("license", "licence"),
    /** Where it is published. */
    URL("url", "url");

    private final String property;
    private final String key;

    CroissantProperty(String property, String key) {
        this.property = property;
        this.key = key;
    }

    /** Its name in croissant.json. */
    public String property() {
        return property;
    }

    /** The key of the configuration that states it, such as {@code corpus.url}. */
    public String key() {
        return "corpus." + key;
    }

    /**
     * Those that a configuration does not state.
     *
     * @param configuration as the manifest has it
     */
    public static List<CroissantProperty> lackedBy(JsonNode configuration) {
        JsonNode stated = configuration.path("corpus");
        return Arrays.stream(values()).filter(each -> !stated.path(each.key).isTextual()).toList();
    }
}
