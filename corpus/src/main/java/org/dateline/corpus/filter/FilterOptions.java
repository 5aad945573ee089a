package org.dateline.corpus.filter;

import java.util.List;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.pipeline.Layer;
import org.dateline.pipeline.article.CreationTime;

/**
 * Which documents are wanted. What is null or empty asks for nothing.
 *
 * @param minWords least number of words
 * @param maxWords greatest number of words; 0 for any
 * @param from earliest creation time, ISO 8601
 * @param to latest creation time, inclusive
 * @param languages ISO 639-3 codes, such as eng; two letters are understood too
 * @param layers layers of which a document must have at least one annotation
 */
public record FilterOptions(int minWords, int maxWords, String from, String to, List<String> languages, List<Layer> layers) {

    /** Everything is wanted. */
    public static final FilterOptions NONE = new FilterOptions(0, 0, null, null, null, null);

    public FilterOptions {
        from = CreationTime.check(from);
        to = CreationTime.check(to);
        languages = languages == null ? List.of() : List.copyOf(languages);
        layers = layers == null ? List.of() : List.copyOf(layers);
        languages.stream().filter(language -> !language.strip().matches("[A-Za-z]{2,3}")).findFirst().ifPresent(wrong -> {
            throw CorpusException.usage("the language '%s' is no ISO 639 code, such as en".formatted(wrong));
        });
        if (minWords < 0 || maxWords < 0 || maxWords > 0 && maxWords < minWords) {
            throw CorpusException.usage("min-words and max-words must be 0 or more, and min-words not over max-words");
        }
    }
}
