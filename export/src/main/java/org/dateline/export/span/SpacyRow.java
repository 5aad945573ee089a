package org.dateline.export.span;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.export.json.Json;
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

    ObjectNode toJson() {
        ObjectNode row = Json.object().put("id", document.id()).put("text", document.text());
        SpanRows.putMetadata(row.putObject("meta"), document);
        ObjectNode annotations = row.putObject("annotations");
        words(annotations);
        Set<Integer> starts = new HashSet<>(document.sentences().stream().map(Sentence::begin).toList());
        ArrayNode sentStarts = annotations.putArray("sent_starts");
        pieces.forEach(piece -> sentStarts.add(piece.token() >= 0 && starts.contains(piece.begin()) ? 1 : -1));
        trees(annotations);
        spans(annotations);
        return row;
    }

    private void words(ObjectNode annotations) {
        ArrayNode ids = annotations.putArray("ids");
        ArrayNode words = annotations.putArray("words");
        ArrayNode spaces = annotations.putArray("spaces");
        ArrayNode tags = annotations.putArray("tags");
        ArrayNode pos = annotations.putArray("pos");
        ArrayNode lemmas = annotations.putArray("lemmas");
        for (Piece piece : pieces) {
            Token token = piece.token() < 0 ? null : document.tokens().get(piece.token());
            ids.add(piece.token());
            words.add(document.text().substring(piece.begin(), piece.end()));
            spaces.add(piece.end() < document.text().length() && document.text().charAt(piece.end()) == ' ');
            tags.add(token == null ? "_SP" : text(token.xpos()));
            pos.add(token == null ? "SPACE" : text(token.upos()));
            lemmas.add(token == null ? "" : text(token.lemma()));
        }
    }

    /** A head and a relation for each word; null where the document has none, for spaCy refuses lists that are shorter than the words. */
    private void trees(ObjectNode annotations) {
        if (document.tokens().isEmpty() || !document.tokens().get(0).hasDependency()) {
            annotations.putNull("heads").putNull("deps");
            return;
        }
        ArrayNode heads = annotations.putArray("heads");
        ArrayNode deps = annotations.putArray("deps");
        for (int i = 0; i < pieces.size(); i++) {
            int token = pieces.get(i).token();
            heads.add(head(i));
            deps.add(token < 0 ? "" : document.tokens().get(token).deprel());
        }
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

    private void spans(ObjectNode annotations) {
        ArrayNode entities = annotations.putArray("entities");
        for (Entity entity : document.entities()) {
            entities.addArray().add(points.fromUtf16(entity.begin())).add(points.fromUtf16(entity.end())).add(entity.label());
        }
        ArrayNode others = annotations.putObject("spans").putArray("sc");
        for (LabelledSpan span : LabelledSpan.of(document)) {
            others.addArray().add(points.fromUtf16(span.begin())).add(points.fromUtf16(span.end())).add(span.label());
        }
    }
}
