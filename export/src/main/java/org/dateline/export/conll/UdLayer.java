package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** How a dialect of CoNLL-U tells of spans, which the ten columns have no place for. */
interface UdLayer {

    /** Lines at the top of the file. */
    String header();

    /** Comment lines before those of the first sentence. */
    default String firstComment() {
        return "";
    }

    /** Prepares the writing of a document. */
    Writer writer(DocumentView document);

    /** Prepares the reading of a document. */
    Reader reader();

    /** Writes spans, token by token. */
    interface Writer {

        /** Items for the MISC column, each {@code name=value}. */
        List<String> misc(int token);

        /** Appends the cells of further columns, each after a tab. */
        void cells(int token, Utf8Text row);
    }

    /** Reads spans, token by token. */
    interface Reader {

        /** Takes what a token's row says. */
        void row(int token, String[] cells, List<String> misc);

        /** The spans, when all rows were taken. */
        Spans spans(List<Token> tokens);
    }

    /** Spans of a document. */
    record Spans(List<Entity> entities, List<Event> events, List<Timex> timexes) {}
}
