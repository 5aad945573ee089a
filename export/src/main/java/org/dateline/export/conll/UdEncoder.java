package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.export.file.FileNames;
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
    private final StringBuilder out = new StringBuilder();

    UdEncoder(DocumentView document, UdLayer layer) {
        this.document = document;
        this.layer = layer;
        this.spans = layer.writer(document);
    }

    String text() {
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
        return out.toString();
    }

    private void comments(int number, int first, int last) {
        if (number == 1) {
            out.append("# newdoc id = ").append(UdText.escapeLine(document.id())).append('\n').append(UdMeta.lines(document));
        }
        if (number == 1 || BLANK_LINE.matcher(gapBefore(first)).find()) {
            out.append("# newpar\n");
        }
        out.append("# sent_id = ").append(FileNames.of(document.id()).replace("/", "")).append("-s").append(number).append('\n');
        out.append("# text = ");
        for (int i = first; i < last; i++) {
            out.append(UdText.form(document.textOf(document.tokens().get(i))));
            out.append(i + 1 == last || gapAfter(i).isEmpty() ? "" : " ");
        }
        out.append('\n');
    }

    private void row(int index, int first) {
        Token token = document.tokens().get(index);
        out.append(index - first + 1).append('\t').append(UdText.form(document.textOf(token)));
        cell(token.lemma());
        cell(token.upos());
        cell(token.xpos());
        cell(null);
        cell(token.hasDependency() ? String.valueOf(token.head() == Token.ROOT ? 0 : token.head() - first + 1) : null);
        cell(token.deprel());
        cell(null);
        cell(String.join("|", misc(index)));
        out.append(spans.cells(index)).append('\n');
    }

    private void cell(String value) {
        out.append('\t').append(value == null || value.isEmpty() ? "_" : value);
    }

    private List<String> misc(int index) {
        List<String> misc = new ArrayList<>(spans.misc(index));
        String surface = document.textOf(document.tokens().get(index));
        String before = index == 0 ? gapBefore(0) : "";
        String after = gapAfter(index);
        if (after.isEmpty()) {
            misc.add("SpaceAfter=No");
        } else if (!after.equals(" ")) {
            misc.add("SpacesAfter=" + UdText.escape(after));
        }
        if (!before.isEmpty()) {
            misc.add("SpacesBefore=" + UdText.escape(before));
        }
        if (!surface.equals(UdText.form(surface))) {
            misc.add("Surface=" + UdText.escape(surface));
        }
        return misc;
    }

    private String gapBefore(int index) {
        int begin = index == 0 ? 0 : document.tokens().get(index - 1).end();
        return document.text().substring(begin, document.tokens().get(index).begin());
    }

    private String gapAfter(int index) {
        return index + 1 < document.tokens().size() ? gapBefore(index + 1)
                : document.text().substring(document.tokens().get(index).end());
    }
}
