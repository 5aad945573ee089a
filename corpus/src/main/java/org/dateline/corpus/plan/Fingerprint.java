package org.dateline.corpus.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.corpus.input.Digest;
import org.dateline.pipeline.article.Article;

/** Tells whether a document would be annotated as it was before. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Checksum of a document and what makes its annotations.
     *
     * @param makers checksum of engines, options and types
     */
    static String of(Article article, String makers) {
        List<String> parts = new ArrayList<>(Arrays.asList(makers, article.id(), article.text(), article.date(), article.title(),
                article.source(), article.url(), article.licence()));
        article.extra().forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
        });
        return Digest.ofParts(parts);
    }
}
