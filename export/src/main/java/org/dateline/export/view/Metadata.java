package org.dateline.export.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of the article beside its text; what is not known is null.
 *
 * @param dct document creation time, ISO 8601
 * @param place place of the dateline
 * @param extra further metadata of the input in its order; never null, and what is null in it counts as not there
 */
public record Metadata(String dct, String place, String title, String source, String url, String licence, Map<String, String> extra) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, Map.of());

    public Metadata {
        Map<String, String> known = new LinkedHashMap<>(extra);
        known.values().removeIf(Objects::isNull);
        extra = Collections.unmodifiableMap(known);
    }
}
