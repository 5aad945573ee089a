package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** Writes a document that fits into columns. */
final class ColumnEncoder {

    private final DocumentView document;
    private final Columns columns;
    private final List<SpanColumn> layers;
    private final Scheme scheme;
    private final TokenIndex index;
    private final Utf8Text out;

    ColumnEncoder(DocumentView document, Columns columns, List<SpanColumn> layers, Scheme scheme, Utf8Text out) {
        this.document = document;
        this.columns = columns;
        this.layers = layers;
        this.scheme = scheme;
        this.out = out;
        this.index = new TokenIndex(document.tokens());
    }

    void write() {
        if (columns.mark() != null) {
            out.append(columns.mark()).append("\n\n");
        }
        List<String[]> tags = layers.stream().map(this::tags).toList();
        for (Sentence sentence : document.sentences()) {
            int last = index.last(sentence);
            for (int i = index.first(sentence); i < last; i++) {
                row(i, tags);
            }
            out.append('\n');
        }
    }

    private String[] tags(SpanColumn layer) {
        List<Scheme.Chunk> chunks = new ArrayList<>();
        for (Spanned span : layer.spans(document)) {
            chunks.add(new Scheme.Chunk(index.first(span), index.last(span), SpanColumn.label(span)));
        }
        String[] tags = scheme.tags(document.tokens().size(), chunks);
        for (Sentence sentence : document.sentences()) {
            int first = index.first(sentence);
            boolean touchesBefore = scheme == Scheme.IOB1 && tags[first].startsWith("B-");
            tags[first] = touchesBefore ? "I-" + tags[first].substring(2) : tags[first];
        }
        return tags;
    }

    private void row(int place, List<String[]> tags) {
        Token token = document.tokens().get(place);
        out.append(document.text(), token.begin(), token.end());
        if (columns.pos()) {
            out.append(' ').append(token.xpos() == null ? "_" : token.xpos()).append(' ').append(Scheme.OUTSIDE);
        }
        for (String[] column : tags) {
            out.append(' ').append(column[place]);
        }
        out.append('\n');
    }
}
