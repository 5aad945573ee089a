package org.dateline.corpus.config;

import org.dateline.corpus.failure.CorpusException;
import org.dateline.pipeline.article.CreationTime;

/**
 * What a corpus says of itself. What is null is not known, and the card says so.
 *
 * @param name short name: letters, digits, {@code .}, {@code _} and {@code -}
 * @param title name to be read
 * @param version of the data, such as 1.0.0
 * @param language ISO 639 code of the articles
 * @param licence of the corpus as a whole, best an SPDX identifier
 * @param creator person or organisation
 * @param url where it is published
 * @param published date of publication, ISO 8601
 * @param accuracy what was measured of the annotations, in a sentence
 */
public record CorpusInfo(String name, String title, String version, String description, String language, String licence, String creator,
        String url, String published, String accuracy) {

    /** A corpus of which nothing is known. */
    public static final CorpusInfo DEFAULT = new CorpusInfo(null, null, null, null, null, null, null, null, null, null);

    public CorpusInfo {
        name = name == null ? "corpus" : name;
        title = title == null ? name : title;
        version = version == null ? "1.0.0" : version;
        language = language == null ? "en" : language;
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw CorpusException.usage("the corpus' name '%s' may hold letters, digits, '.', '_' and '-' only".formatted(name));
        }
        if (url != null && !url.matches("https?://\\S+")) {
            throw CorpusException.usage("the corpus' url '%s' is no address; write it as https://…".formatted(url));
        }
        published = CreationTime.check(published);
    }
}
