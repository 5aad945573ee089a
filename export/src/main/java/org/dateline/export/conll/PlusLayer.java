package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/**
 * Spans in three further columns. A cell is {@code *}, or items divided by semicolons: on the first token of a span its id, label
 * and values, {@code t1:DATE|value=2022-02-12|mod=APPROX}, on its other tokens the id alone. So spans may overlap in every way.
 */
final class PlusLayer implements UdLayer {

    private static final String COLUMNS = "# global.columns = ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC "
            + "DATELINE:ENTITY DATELINE:EVENT DATELINE:TIMEX\n";

    @Override
    public String header() {
        return COLUMNS;
    }

    @Override
    public Writer writer(DocumentView document) {
        List<String[]> columns = List.of(column(document, document.entities()), column(document, document.events()),
                column(document, document.timexes()));
        return new Writer() {
            @Override
            public List<String> misc(int token) {
                return List.of();
            }

            @Override
            public void cells(int token, Utf8Text row) {
                for (String[] column : columns) {
                    row.append('\t').append(column[token] == null ? "*" : column[token]);
                }
            }
        };
    }

    private static String[] column(DocumentView document, List<? extends Spanned> spans) {
        TokenIndex index = new TokenIndex(document.tokens());
        String[] column = new String[document.tokens().size()];
        for (Spanned span : spans) {
            int first = index.first(span);
            int last = index.last(span);
            String again = last - first > 1 ? PlusItem.id(Attributes.id(span)) : null;
            for (int i = first; i < last; i++) {
                String entry = i == first ? PlusItem.write(span) : again;
                column[i] = column[i] == null ? entry : column[i] + ";" + entry;
            }
        }
        return column;
    }

    @Override
    public Reader reader() {
        return new PlusReader();
    }

    private static final class PlusReader implements Reader {

        private final List<Map<String, PlusItem>> columns = List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

        @Override
        public void row(int token, String[] cells, List<String> misc) {
            for (int i = 0; i < columns.size() && 10 + i < cells.length; i++) {
                String cell = cells[10 + i];
                if (cell.equals("*") || cell.equals("_")) {
                    continue;
                }
                for (String entry : cell.split(";")) {
                    PlusItem item = PlusItem.read(entry, token);
                    columns.get(i).merge(item.attributes().id(), item, PlusItem::extend);
                }
            }
        }

        @Override
        public Spans spans(List<Token> tokens) {
            return new Spans(items(0, tokens, Attributes::toEntity), items(1, tokens, Attributes::toEvent),
                    items(2, tokens, Attributes::toTimex));
        }

        private <T> List<T> items(int column, List<Token> tokens, Attributes.Maker<T> maker) {
            List<T> items = new ArrayList<>();
            columns.get(column).values().forEach(item -> items.add(maker.make(item.attributes(), tokens.get(item.first()).begin(),
                    tokens.get(item.last()).end())));
            return items;
        }
    }
}
