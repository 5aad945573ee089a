package org.dateline.corpus.plan;

import java.util.Locale;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.CreationTime;

/** Something about a document that the user may want to know and that keeps nothing from being done. */
public enum Warning {

    /** Nothing says when it was written, so relative times have no value. */
    NO_DATE("no date: 'yesterday' and the like get no value; give one in the first line (date 2022-02-12 PLACE –), in a field 'dct', "
            + "or with --date") {
        @Override
        public boolean appliesTo(Article article) {
            return CreationTime.of(article) == null;
        }
    },

    /** It says itself that it is not in English, which is the one language of our rules and models. */
    NOT_ENGLISH("a language other than English: they are annotated as English; filters.languages=[en] leaves out what is not") {
        @Override
        public boolean appliesTo(Article article) {
            String stated = article.extra().getOrDefault("language", article.extra().get("lang"));
            return stated != null && !stated.toLowerCase(Locale.ROOT).startsWith("en");
        }
    },

    /** It holds characters that XML cannot. */
    CONTROL_CHARACTERS("control characters: they are kept, but XML cannot hold them and has blanks in their place") {
        @Override
        public boolean appliesTo(Article article) {
            return article.text().chars().anyMatch(Warning::isIllegalInXml);
        }
    };

    private final String message;

    Warning(String message) {
        this.message = message;
    }

    /** What it means and what can be done. */
    public String message() {
        return message;
    }

    /** Whether it is to be said of the article. */
    public abstract boolean appliesTo(Article article);

    private static boolean isIllegalInXml(int unit) {
        return unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' || unit >= 0xFFFE;
    }
}
