package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Reads CoNLL-U; ranges and empty nodes are passed over. */
final class UdDecoder {

    private static final int COLUMNS = 10;
    private static final int MISC = 9;

    private final String id;
    private final UdLayer.Reader spans;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, String> meta = new HashMap<>();
    private int first;

    UdDecoder(String id, UdLayer layer) {
        this.id = id;
        this.spans = layer.reader();
    }

    DocumentView decode(String content) {
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                sentence();
            } else if (line.startsWith("#")) {
                UdMeta.read(line, meta);
            } else if (line.matches("(?s)[0-9]+\t.*")) {
                row(line.split("\t", -1), number);
            }
        }
        sentence();
        UdLayer.Spans found = spans.spans(tokens);
        return new DocumentView(id, meta.get("language"), text.toString(), UdMeta.metadata(meta), List.of(), sentences, tokens,
                found.entities(), found.events(), found.timexes(), List.of(), List.of());
    }

    private void sentence() {
        if (tokens.size() > first) {
            sentences.add(new Sentence(tokens.get(first).begin(), tokens.get(tokens.size() - 1).end()));
            first = tokens.size();
        }
    }

    private void row(String[] cells, int line) {
        if (cells.length < COLUMNS) {
            throw new MalformedException(id, line, cells.length + " columns, not " + COLUMNS);
        }
        List<String> misc = List.of(cells[MISC].split("\\|"));
        text.append(UdText.unescape(value(misc, "SpacesBefore", "")));
        int begin = text.length();
        text.append(UdText.unescape(value(misc, "Surface", cells[1].replace("\\", "\\\\"))));
        tokens.add(new Token(begin, text.length(), cell(cells[2]), cell(cells[3]), cell(cells[4]), head(cells[6], line), cell(cells[7])));
        String normal = misc.contains("SpaceAfter=No") ? "" : "\\s";
        spans.row(tokens.size() - 1, cells, misc);
        text.append(UdText.unescape(value(misc, "SpacesAfter", normal)));
    }

    private int head(String cell, int line) {
        if (cell.equals("_")) {
            return Token.NO_HEAD;
        }
        if (!cell.matches("[0-9]{1,8}")) {
            throw new MalformedException(id, line, "'" + cell + "' is no head");
        }
        return cell.equals("0") ? Token.ROOT : first + Integer.parseInt(cell) - 1;
    }

    private static String cell(String cell) {
        return cell.equals("_") ? null : cell;
    }

    /** The value of an item of MISC. */
    static String value(List<String> misc, String name, String otherwise) {
        return misc.stream().filter(item -> item.startsWith(name + "=")).map(item -> item.substring(name.length() + 1)).findFirst()
                .orElse(otherwise);
    }
}
