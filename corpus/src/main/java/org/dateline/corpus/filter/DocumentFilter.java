package org.dateline.corpus.filter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at a document before it is annotated and says why it is not wanted. Not thread-safe. */
public final class DocumentFilter {

    private final FilterOptions options;
    private final Optional<LanguageFilter> language;

    /** Filters by these options. */
    public DocumentFilter(FilterOptions options) {
        this.options = options;
        this.language = options.languages().isEmpty() ? Optional.empty() : Optional.of(new LanguageFilter(options.languages()));
    }

    /**
     * Why a document is not wanted; empty when it is.
     *
     * @param date its creation time, or null
     */
    public Optional<String> objection(String text, String date) {
        return Stream.of(length(text), time(date), language.flatMap(filter -> filter.objection(text)))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<String> length(String text) {
        long words = text.strip().split("\\s+").length;
        if (words < options.minWords()) {
            return Optional.of(String.format(Locale.ROOT, "it has %,d words, fewer than %,d", words, options.minWords()));
        }
        return options.maxWords() > 0 && words > options.maxWords()
                ? Optional.of(String.format(Locale.ROOT, "it has %,d words, more than %,d", words, options.maxWords())) : Optional.empty();
    }

    private Optional<String> time(String date) {
        if (options.from() == null && options.to() == null) {
            return Optional.empty();
        }
        if (date == null) {
            return Optional.of("it has no date, and a range of dates is asked for");
        }
        boolean early = options.from() != null && date.compareTo(options.from()) < 0;
        boolean late = options.to() != null && date.compareTo(options.to()) > 0 && !date.startsWith(options.to());
        return early || late ? Optional.of("its date %s is outside the range asked for".formatted(date)) : Optional.empty();
    }
}
