package org.dateline.export.conll;

import java.util.regex.Pattern;
import org.dateline.export.file.FileNames;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Writes the ten columns of CoNLL-U so that the text can be rebuilt byte for byte. */
final class UdEncoder {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

    private final DocumentView document;
    private final UdLayer layer;
    private final UdLayer.Writer spans;
    private final String name;
    private final Utf8Text out;

    UdEncoder(DocumentView document, UdLayer layer, Utf8Text out) {
        this.document = document;
        this.layer = layer;
        this.spans = layer.writer(document);
        this.name = FileNames.of(document.id()).replace("/", "");
        this.out = out;
    }

    void write() {
        TokenIndex index = new TokenIndex(document.tokens());
        out.append(layer.header());
        int number = 0;
        for (Sentence sentence : document.sentences()) {
            int first = index.first(sentence);
            int last = index.last(sentence);
            comments(++number, first, last);
            for (int i = first; i < last; i++) {
                row(i, first);
            }
            out.append('\n');
        }
    }

    private void comments(int number, int first, int last) {
        if (number == 1) {
            out.append("# newdoc id = ").append(UdText.escapeLine(document.id())).append('\n').append(layer.firstComment())
                    .append(UdMeta.lines(document));
        }
        if (number == 1 || gapEnd(first) - gapBegin(first) > 1 && BLANK_LINE.matcher(gap(first)).find()) {
            out.append("# newpar\n");
        }
        out.append("# sent_id = ").append(name).append("-s").append(number).append("\n# text = ");
        for (int i = first; i < last; i++) {
            form(document.tokens().get(i));
            out.append(i + 1 == last || gapBegin(i + 1) == gapEnd(i + 1) ? "" : " ");
        }
        out.append('\n');
    }

    private void form(Token token) {
        if (UdText.isPlain(document.text(), token.begin(), token.end())) {
            out.append(document.text(), token.begin(), token.end());
        } else {
            out.append(UdText.form(document.textOf(token)));
        }
    }

    private void row(int index, int first) {
        Token token = document.tokens().get(index);
        out.append(index - first + 1).append('\t');
        form(token);
        cell(token.lemma());
        cell(token.upos());
        cell(token.xpos());
        out.append("\t_\t");
        if (token.hasDependency()) {
            out.append(token.head() == Token.ROOT ? 0 : token.head() - first + 1);
        } else {
            out.append('_');
        }
        cell(token.deprel());
        out.append("\t_\t");
        misc(index);
        spans.cells(index, out);
        out.append('\n');
    }

    private void cell(String value) {
        out.append('\t').append(value == null || value.isEmpty() ? "_" : value);
    }

    private void misc(int index) {
        int begin = out.length();
        spans.misc(index).forEach(item -> item(begin, item, ""));
        spaces(index, begin);
        Token token = document.tokens().get(index);
        if (!UdText.isPlain(document.text(), token.begin(), token.end())) {
            String surface = document.textOf(token);
            if (!surface.equals(UdText.form(surface))) {
                item(begin, "Surface=", UdText.escape(surface));
            }
        }
        out.append(out.length() == begin ? "_" : "");
    }

    /** The last word of a document is followed by nothing unless said so: the validator wants no SpaceAfter=No before a new document. */
    private void spaces(int index, int begin) {
        boolean last = index + 1 == document.tokens().size();
        int length = gapEnd(index + 1) - gapBegin(index + 1);
        boolean usual = last ? length == 0 : length == 1 && document.text().charAt(gapBegin(index + 1)) == ' ';
        if (length == 0 && !last) {
            item(begin, "SpaceAfter=No", "");
        } else if (!usual) {
            item(begin, "SpacesAfter=", UdText.escape(gap(index + 1)));
        }
        if (index == 0 && gapEnd(0) > 0) {
            item(begin, "SpacesBefore=", UdText.escape(gap(0)));
        }
    }

    private void item(int begin, String key, String value) {
        out.append(out.length() == begin ? "" : "|").append(key).append(value);
    }

    /** The text before a token, or after the last one when there is no such token. */
    private String gap(int token) {
        return document.text().substring(gapBegin(token), gapEnd(token));
    }

    private int gapBegin(int token) {
        return token == 0 ? 0 : document.tokens().get(token - 1).end();
    }

    private int gapEnd(int token) {
        return token == document.tokens().size() ? document.text().length() : document.tokens().get(token).begin();
    }
}
