package org.dateline.pipeline.article;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article as it came in; what is not known is null.
 *
 * @param id the document's id, unique in its corpus
 * @param text the article's text, character for character
 * @param date creation time the input gives beside the text, ISO 8601; the text's own header goes before it, and it before a line of the text
 * @param extra further metadata of the input, in its order; never null
 */
public record Article(String id, String text, String date, String title, String source, String url, String licence,
        Map<String, String> extra) {

    public Article {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** An article of which only the text is known. */
    public static Article of(String id, String text) {
        return new Article(id, text, null, null, null, null, null, Map.of());
    }
}
