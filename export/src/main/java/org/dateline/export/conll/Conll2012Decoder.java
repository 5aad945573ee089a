package org.dateline.export.conll;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.MalformedException;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Reads twelve columns or more; the text becomes the tokens with one blank between, one sentence a line. */
final class Conll2012Decoder {

    private static final int LEAST_COLUMNS = 12;

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private int sentenceBegin = -1;
    private int nameBegin;
    private String label;
    private String cluster;

    Conll2012Decoder(String id) {
        this.id = id;
    }

    DocumentView decode(String content) {
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            boolean mark = line.startsWith("#begin document") || line.equals("#end document");
            if (line.isEmpty() || mark) {
                endSentence();
            } else {
                row(line.split(" +"), number);
            }
        }
        endSentence();
        return new DocumentView(id, null, text.toString(), Metadata.NONE, List.of(), sentences, tokens, entities, List.of(), List.of(),
                List.of(), List.of());
    }

    private void endSentence() {
        if (sentenceBegin >= 0) {
            sentences.add(new Sentence(sentenceBegin, text.length()));
            sentenceBegin = -1;
        }
    }

    private void row(String[] cells, int number) {
        if (cells.length < LEAST_COLUMNS) {
            throw new MalformedException(id, number, cells.length + " columns, not " + LEAST_COLUMNS);
        }
        text.append(sentenceBegin >= 0 ? " " : text.length() == 0 ? "" : "\n");
        int begin = text.length();
        sentenceBegin = sentenceBegin < 0 ? begin : sentenceBegin;
        text.append(cells[3]);
        tokens.add(new Token(begin, text.length(), value(cells[6]), null,
                cells[4].equals(Conll2012Format.NO_TAG) ? null : value(cells[4]), Token.NO_HEAD, null));
        name(cells[cells.length - 2], cells[cells.length - 1], begin);
    }

    private void name(String cell, String reference, int begin) {
        if (cell.startsWith("(")) {
            nameBegin = begin;
            label = cell.substring(1).replaceAll("[*)]", "");
            cluster = reference.startsWith("(") ? "x" + reference.replaceAll("[()]", "") : null;
        }
        if (cell.endsWith(")") && label != null) {
            entities.add(new Entity("n" + (entities.size() + 1), nameBegin, text.length(), label, cluster, null, null));
            label = null;
        }
    }

    private static String value(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
