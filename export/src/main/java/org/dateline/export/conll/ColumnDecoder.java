package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** Reads columns: the text becomes the tokens with one blank between, one sentence a line. */
final class ColumnDecoder {

    private final String id;
    private final Columns columns;
    private final List<SpanColumn> layers;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final Map<SpanColumn, List<Spanned>> found = new EnumMap<>(SpanColumn.class);
    private final List<String[]> rows = new ArrayList<>();

    ColumnDecoder(String id, Columns columns, List<SpanColumn> layers) {
        this.id = id;
        this.columns = columns;
        this.layers = layers;
    }

    DocumentView decode(String content) {
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                sentence();
            } else if (!line.equals(columns.mark())) {
                rows.add(row(line, number));
            }
        }
        sentence();
        return new DocumentView(id, null, text.toString(), Metadata.NONE, List.of(), sentences, tokens,
                SpanColumn.items(found, SpanColumn.ENTITIES), SpanColumn.items(found, SpanColumn.EVENTS),
                SpanColumn.items(found, SpanColumn.TIMEXES), List.of(), List.of());
    }

    private String[] row(String line, int number) {
        String[] cells = line.split(" ", -1);
        if (cells.length != columns.beforeTags() + layers.size()) {
            throw new MalformedException(id, number, cells.length + " columns, not " + (columns.beforeTags() + layers.size()));
        }
        return cells;
    }

    private void sentence() {
        if (rows.isEmpty()) {
            return;
        }
        text.append(text.length() == 0 ? "" : "\n");
        int begin = text.length();
        int first = tokens.size();
        for (String[] cells : rows) {
            text.append(text.length() == begin ? "" : " ");
            String xpos = columns.pos() && !cells[1].equals("_") ? cells[1] : null;
            tokens.add(new Token(text.length(), text.length() + cells[0].length(), null, null, xpos, Token.NO_HEAD, null));
            text.append(cells[0]);
        }
        sentences.add(new Sentence(begin, text.length()));
        for (int i = 0; i < layers.size(); i++) {
            int column = columns.beforeTags() + i;
            spans(layers.get(i), rows.stream().map(cells -> cells[column]).toList(), first);
        }
        rows.clear();
    }

    private void spans(SpanColumn layer, List<String> tags, int first) {
        List<Spanned> spans = found.computeIfAbsent(layer, key -> new ArrayList<>());
        for (Scheme.Chunk chunk : Scheme.chunks(tags)) {
            String name = switch (layer) {
                case ENTITIES -> "n";
                case EVENTS -> "e";
                case TIMEXES -> "t";
            };
            spans.add(layer.item(name + (spans.size() + 1), tokens.get(first + chunk.first()).begin(),
                    tokens.get(first + chunk.last() - 1).end(), chunk.label()));
        }
    }
}
