package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.Token;

/** Writes a document row by row, with an empty line before each sentence and none after the last, where the tool refuses it. */
final class TsvEncoder {

    private final DocumentView document;
    private final TokenIndex index;
    private final Map<TsvLayer, List<List<String[]>>> spans = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();
    /** Tokens that a dependency begins or ends at; the tool hangs it on their parts of speech and refuses a document without these. */
    private final BitSet linked = new BitSet();
    private String[] addresses;
    private int numbered;

    TsvEncoder(DocumentView document) {
        this.document = document;
        this.index = new TokenIndex(document.tokens());
        for (int i = 0; i < document.tokens().size(); i++) {
            Token token = document.tokens().get(i);
            if (token.hasDependency()) {
                linked.set(i);
                linked.set(token.head() == Token.ROOT ? i : token.head());
            }
        }
        spans.put(TsvLayer.ENTITY, cells(TsvLayer.ENTITY, document.entities()));
        spans.put(TsvLayer.MENTION, cells(TsvLayer.MENTION, document.entities()));
        spans.put(TsvLayer.EVENT, cells(TsvLayer.EVENT, document.events()));
        spans.put(TsvLayer.TIME, cells(TsvLayer.TIME, document.timexes()));
    }

    /** For each token the values of each annotation on it. */
    private List<List<String[]>> cells(TsvLayer layer, List<? extends Spanned> items) {
        int[] stacked = new int[document.tokens().size()];
        items.forEach(item -> {
            int last = index.last(item);
            for (int i = index.first(item); i < last; i++) {
                stacked[i]++;
            }
        });
        List<List<String[]>> cells = new ArrayList<>();
        for (int number : stacked) {
            cells.add(number == 0 ? List.of() : new ArrayList<>(number));
        }
        for (Spanned item : items) {
            int first = index.first(item);
            int last = index.last(item);
            boolean alone = last - first == 1 && stacked[first] == 1;
            String[] values = values(layer, item, alone ? "" : "[" + ++numbered + "]");
            for (int i = first; i < last; i++) {
                cells.get(i).add(values);
            }
        }
        return cells;
    }

    private static String[] values(TsvLayer layer, Spanned item, String number) {
        Attributes attributes = Attributes.of(item);
        Map<String, String> all = new HashMap<>(attributes.values());
        all.put("id", attributes.id());
        all.put("label", attributes.label());
        return layer.keys().stream().map(key -> value(all.get(key)) + number).toArray(String[]::new);
    }

    private static String value(String value) {
        return value == null ? "*" : TsvText.value(value);
    }

    String text() {
        out.append(TsvLayer.header());
        addresses = new String[document.tokens().size()];
        List<Sentence> sentences = document.sentences();
        for (int number = 0; number < sentences.size(); number++) {
            int first = index.first(sentences.get(number));
            int last = index.last(sentences.get(number));
            for (int i = first; i < last; i++) {
                addresses[i] = (number + 1) + "-" + (i - first + 1);
            }
        }
        for (Sentence sentence : sentences) {
            out.append("\n#Text=").append(TsvText.line(document.textOf(sentence))).append('\n');
            int last = index.last(sentence);
            for (int i = index.first(sentence); i < last; i++) {
                row(i);
            }
        }
        return out.toString();
    }

    private void row(int place) {
        Token token = document.tokens().get(place);
        out.append(addresses[place]).append('\t').append(token.begin()).append('-').append(token.end()).append('\t')
                .append(TsvText.line(document.textOf(token))).append('\t');
        boolean pos = token.upos() != null || token.xpos() != null || linked.get(place);
        out.append(pos ? value(token.xpos()) + "\t" + value(token.upos()) : "_\t_").append('\t');
        out.append(token.lemma() == null ? "_" : value(token.lemma())).append('\t');
        spans.forEach((layer, cells) -> stack(layer, cells.get(place)));
        String governor = token.hasDependency() ? addresses[token.head() == Token.ROOT ? place : token.head()] : null;
        out.append(governor == null ? "_\t_\t_" : value(token.deprel()) + "\tbasic\t" + governor).append("\t\n");
    }

    /** The columns of a layer, each with the values of all annotations on the token. */
    private void stack(TsvLayer layer, List<String[]> items) {
        for (int feature = 0; feature < layer.features().size(); feature++) {
            for (int i = 0; i < items.size(); i++) {
                out.append(i == 0 ? "" : "|").append(items.get(i)[feature]);
            }
            out.append(items.isEmpty() ? "_\t" : "\t");
        }
    }
}
