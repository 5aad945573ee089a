package org.dateline.export.span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.export.json.JsonText;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Builds a row: the words cover the whole text, each followed by one blank or none; {@code ids} says which are tokens. */
final class SpacyRow {

    private final DocumentView document;
    private final CodePoints points;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] places;

    /** A word: a token, or text between tokens, which has number -1. */
    private record Piece(int token, int begin, int end) {}

    SpacyRow(DocumentView document) {
        this.document = document;
        this.points = CodePoints.of(document.text());
        this.places = new int[document.tokens().size()];
        int end = 0;
        for (int i = 0; i < places.length; i++) {
            Token token = document.tokens().get(i);
            gap(end, token.begin());
            places[i] = pieces.size();
            pieces.add(new Piece(i, token.begin(), token.end()));
            end = token.end();
        }
        gap(end, document.text().length());
    }

    /** Text between tokens is a word of its own, but for one blank after a word. */
    private void gap(int begin, int end) {
        int start = !pieces.isEmpty() && begin < end && document.text().charAt(begin) == ' ' ? begin + 1 : begin;
        if (start < end) {
            boolean blankAtEnd = document.text().charAt(end - 1) == ' ' && end - 1 > start;
            pieces.add(new Piece(-1, start, blankAtEnd ? end - 1 : end));
        }
    }

    void write(JsonText json) {
        json.object().put("id", document.id()).put("text", document.text()).name("meta").object();
        SpanRows.putMetadata(json, document);
        json.endObject().name("annotations").object();
        words(json);
        syntax(json);
        spans(json);
        json.endObject().endObject();
    }

    private void words(JsonText json) {
        list(json, "ids", piece -> json.add(piece.token()));
        list(json, "words", piece -> json.add(document.text().substring(piece.begin(), piece.end())));
        list(json, "spaces", piece -> json.add(piece.end() < document.text().length() && document.text().charAt(piece.end()) == ' '));
        list(json, "tags", piece -> json.add(piece.token() < 0 ? "_SP" : text(token(piece).xpos())));
        list(json, "pos", piece -> json.add(piece.token() < 0 ? "SPACE" : text(token(piece).upos())));
        list(json, "lemmas", piece -> json.add(piece.token() < 0 ? "" : text(token(piece).lemma())));
    }

    private void list(JsonText json, String name, Consumer<Piece> value) {
        json.name(name).array();
        pieces.forEach(value);
        json.endArray();
    }

    private Token token(Piece piece) {
        return document.tokens().get(piece.token());
    }

    /** Starts of sentences and trees; null where the document has no trees, for spaCy refuses lists that are shorter than the words. */
    private void syntax(JsonText json) {
        Set<Integer> starts = new HashSet<>(document.sentences().stream().map(Sentence::begin).toList());
        list(json, "sent_starts", piece -> json.add(piece.token() >= 0 && starts.contains(piece.begin()) ? 1 : -1));
        if (document.tokens().isEmpty() || !document.tokens().get(0).hasDependency()) {
            json.put("heads", (String) null).put("deps", (String) null);
            return;
        }
        json.name("heads").array();
        for (int i = 0; i < pieces.size(); i++) {
            json.add(head(i));
        }
        json.endArray();
        list(json, "deps", piece -> json.add(piece.token() < 0 ? "" : token(piece).deprel()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Text between tokens hangs on the token before it, or on the first. */
    private int head(int place) {
        int token = pieces.get(place).token();
        if (token < 0) {
            return place == 0 ? places[0] : place - 1;
        }
        int head = document.tokens().get(token).head();
        return head == Token.ROOT ? place : places[head];
    }

    private void spans(JsonText json) {
        json.name("entities").array();
        for (Entity entity : document.entities()) {
            json.array().add(points.fromUtf16(entity.begin())).add(points.fromUtf16(entity.end())).add(entity.label()).endArray();
        }
        json.endArray().name("spans").object().name("sc").array();
        SpanRows.addTriples(json, LabelledSpan.of(document), points);
        json.endArray().endObject();
    }
}
