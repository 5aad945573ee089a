package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Reads a file with the columns that {@link TsvEncoder} writes. */
final class TsvDecoder {

    private static final int FIRST_COLUMN = 3;

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> governors = new ArrayList<>();
    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<TsvLayer, TsvSpans> spans = new HashMap<>();
    private String pending;

    TsvDecoder(String id) {
        this.id = id;
        TsvLayer.SPANS.forEach(layer -> spans.put(layer, new TsvSpans(layer)));
    }

    DocumentView decode(String content) {
        if (!content.startsWith(TsvLayer.HEADER)) {
            throw new MalformedException(id, 1, "the header names other layers than ours");
        }
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.startsWith("#Text=")) {
                pending = TsvText.unescape(line.substring("#Text=".length()));
            } else if (!line.isEmpty() && !line.startsWith("#T_") && !line.startsWith("#FORMAT")) {
                row(line.split("\t", -1), number);
            }
        }
        List<Token> resolved = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            resolved.add(new Token(token.begin(), token.end(), token.lemma(), token.upos(), token.xpos(), head(i), token.deprel()));
        }
        return new DocumentView(id, null, text.toString(), Metadata.NONE, List.of(), sentences, resolved, entities(),
                spans.get(TsvLayer.EVENT).items(Attributes::toEvent), spans.get(TsvLayer.TIME).items(Attributes::toTimex), List.of(),
                List.of());
    }

    private List<Entity> entities() {
        return spans.get(TsvLayer.MENTION).items(Attributes::toEntity);
    }

    private int head(int place) {
        String governor = governors.get(place);
        if (governor.equals("_")) {
            return Token.NO_HEAD;
        }
        Integer head = addresses.get(governor);
        if (head == null) {
            throw new IndexOutOfBoundsException("there is no token " + governor);
        }
        return head == place ? Token.ROOT : head;
    }

    private void row(String[] cells, int line) {
        int columns = FIRST_COLUMN + TsvLayer.SPANS.stream().mapToInt(layer -> layer.features().size()).sum() + 3;
        if (cells.length < columns) {
            throw new MalformedException(id, line, cells.length + " columns, not " + columns);
        }
        int begin = Integer.parseInt(cells[1].substring(0, cells[1].indexOf('-')));
        int end = Integer.parseInt(cells[1].substring(cells[1].indexOf('-') + 1));
        if (pending != null) {
            text.append(SentencesOnly.gap(begin - text.length())).append(pending);
            sentences.add(new Sentence(begin, text.length()));
            pending = null;
        }
        addresses.put(cells[0], tokens.size());
        governors.add(cells[columns - 1]);
        int column = FIRST_COLUMN;
        for (TsvLayer layer : TsvLayer.SPANS) {
            List<String> ofLayer = List.of(cells).subList(column, column + layer.features().size());
            spans.get(layer).add(ofLayer, begin, end);
            column += layer.features().size();
        }
        tokens.add(new Token(begin, end, single(cells[FIRST_COLUMN + 2]), single(cells[FIRST_COLUMN + 1]), single(cells[FIRST_COLUMN]),
                Token.NO_HEAD, single(cells[columns - 3])));
    }

    private static String single(String cell) {
        return cell.equals("_") || cell.equals("*") ? null : TsvText.unescape(cell);
    }
}
