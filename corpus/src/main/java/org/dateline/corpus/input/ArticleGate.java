package org.dateline.corpus.input;

import java.time.DateTimeException;
import java.util.Locale;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.CreationTime;

/** Lets an article in or says why not, and fills in what the options give for all documents. */
final class ArticleGate {

    private final InputOptions options;

    ArticleGate(InputOptions options) {
        this.options = options;
    }

    Intake admit(Origin origin, Article article, boolean idGiven) {
        String text = article.text();
        if (text.isBlank()) {
            return reject(origin, article, text.isEmpty() ? "it is empty" : "it holds nothing but white space");
        }
        if (text.length() > options.maxChars()) {
            return reject(origin, article, tooLong());
        }
        if (hasHalfPair(text)) {
            return reject(origin, article, "its text holds half a surrogate pair, which is no character; mend the \\u escapes");
        }
        return dated(origin, article, idGiven);
    }

    String tooLong() {
        return String.format(Locale.ROOT, "it is longer than %,d characters; raise the limit with --max-chars", options.maxChars());
    }

    private Intake dated(Origin origin, Article article, boolean idGiven) {
        try {
            String date = CreationTime.of(article) == null ? options.date() : CreationTime.check(article.date());
            String licence = article.licence() == null ? options.licence() : article.licence();
            return new Intake.Plain(origin, new Article(article.id(), article.text(), date, article.title(), article.source(),
                    article.url(), licence, article.extra()), idGiven);
        } catch (DateTimeException e) {
            return reject(origin, article, e.getMessage());
        }
    }

    private static Intake reject(Origin origin, Article article, String reason) {
        return new Intake.Rejected(origin, article.id(), reason);
    }

    private static boolean hasHalfPair(String text) {
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
