package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.export.file.Utf8Text;
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
    private final List<Stack> stacks;
    private final Utf8Text out;
    /** Tokens that a dependency begins or ends at; the tool hangs it on their parts of speech and refuses a document without these. */
    private final BitSet linked = new BitSet();
    private String[] addresses;
    private int numbered;

    /** The columns of a layer: for each token the values of each annotation on it; null where there is none, with what is written then. */
    private record Stack(int columns, Utf8Text nothing, List<List<String[]>> cells) {}

    TsvEncoder(DocumentView document, Utf8Text out) {
        this.document = document;
        this.out = out;
        this.index = new TokenIndex(document.tokens());
        for (int i = 0; i < document.tokens().size(); i++) {
            Token token = document.tokens().get(i);
            if (token.hasDependency()) {
                linked.set(i);
                linked.set(token.head() == Token.ROOT ? i : token.head());
            }
        }
        this.stacks = List.of(stack(TsvLayer.ENTITY, document.entities()), stack(TsvLayer.MENTION, document.entities()),
                stack(TsvLayer.EVENT, document.events()), stack(TsvLayer.TIME, document.timexes()));
    }

    private Stack stack(TsvLayer layer, List<? extends Spanned> items) {
        int[] stacked = new int[document.tokens().size()];
        items.forEach(item -> {
            int last = index.last(item);
            for (int i = index.first(item); i < last; i++) {
                stacked[i]++;
            }
        });
        List<List<String[]>> cells = new ArrayList<>();
        for (int number : stacked) {
            cells.add(number == 0 ? null : new ArrayList<>(number));
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
        return new Stack(layer.features().size(), new Utf8Text(0).append("_\t".repeat(layer.features().size())), cells);
    }

    private static String[] values(TsvLayer layer, Spanned item, String number) {
        String[] values = new String[layer.keys().size()];
        Arrays.fill(values, "*" + number);
        BiConsumer<String, String> put = (name, value) -> {
            int column = layer.keys().indexOf(name);
            if (column >= 0 && value != null) {
                values[column] = TsvText.value(value) + number;
            }
        };
        put.accept("id", Attributes.id(item));
        put.accept("label", Attributes.label(item));
        Attributes.tell(item, put);
        return values;
    }

    private static String value(String value) {
        return value == null ? "*" : TsvText.value(value);
    }

    void write() {
        out.append(TsvLayer.HEADER);
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
    }

    private void row(int place) {
        Token token = document.tokens().get(place);
        out.append(addresses[place]).append('\t').append(token.begin()).append('-').append(token.end()).append('\t')
                .append(TsvText.line(document.textOf(token))).append('\t');
        boolean pos = token.upos() != null || token.xpos() != null || linked.get(place);
        if (pos) {
            out.append(value(token.xpos())).append('\t').append(value(token.upos())).append('\t');
        } else {
            out.append("_\t_\t");
        }
        out.append(token.lemma() == null ? "_" : value(token.lemma())).append('\t');
        for (Stack stack : stacks) {
            annotations(stack, stack.cells().get(place));
        }
        String governor = token.hasDependency() ? addresses[token.head() == Token.ROOT ? place : token.head()] : null;
        if (governor == null) {
            out.append("_\t_\t_\t\n");
        } else {
            out.append(value(token.deprel())).append("\tbasic\t").append(governor).append("\t\n");
        }
    }

    /** The columns of a layer, each with the values of all annotations on the token. */
    private void annotations(Stack stack, List<String[]> items) {
        if (items == null) {
            out.append(stack.nothing());
            return;
        }
        for (int feature = 0; feature < stack.columns(); feature++) {
            for (int i = 0; i < items.size(); i++) {
                out.append(i == 0 ? "" : "|").append(items.get(i)[feature]);
            }
            out.append('\t');
        }
    }
}
