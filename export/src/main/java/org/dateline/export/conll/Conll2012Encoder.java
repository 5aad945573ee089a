package org.dateline.export.conll;

import org.dateline.export.file.FileNames;
import org.dateline.export.reduce.TokenIndex;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;

/** Writes a document in twelve columns. */
final class Conll2012Encoder {

    private final DocumentView document;
    private final TokenIndex index;
    private final String name;
    private final String[] names;
    private final String[] references;

    Conll2012Encoder(DocumentView document) {
        this.document = document;
        this.index = new TokenIndex(document.tokens());
        this.name = FileNames.of(document.id());
        this.names = new String[document.tokens().size()];
        this.references = new String[document.tokens().size()];
        document.entities().forEach(this::mark);
    }

    private void mark(Entity entity) {
        int first = index.first(entity);
        int last = index.last(entity) - 1;
        String cluster = entity.entityId() == null ? null : entity.entityId().replaceFirst("^x", "");
        names[first] = "(" + entity.label() + (first == last ? ")" : "*");
        if (first < last) {
            names[last] = "*)";
        }
        if (cluster != null) {
            references[first] = "(" + cluster + (first == last ? ")" : "");
            references[last] = first == last ? references[first] : cluster + ")";
        }
    }

    String text() {
        StringBuilder out = new StringBuilder("#begin document (" + name + "); part 000\n");
        for (Sentence sentence : document.sentences()) {
            int first = index.first(sentence);
            int last = index.last(sentence);
            for (int i = first; i < last; i++) {
                String parse = (i == first ? "(TOP*" : "*") + (i == last - 1 ? ")" : "");
                out.append(row(i, i - first, parse)).append('\n');
            }
            out.append('\n');
        }
        return out.append("#end document\n").toString();
    }

    private String row(int place, int number, String parse) {
        Token token = document.tokens().get(place);
        return String.join(" ", name, "0", String.valueOf(number), document.textOf(token),
                token.xpos() == null ? Conll2012Format.NO_TAG : token.xpos(), parse, value(token.lemma()), "-", "-", "-", names[place] == null ? "*" : names[place], value(references[place]));
    }

    private static String value(String value) {
        return value == null ? "-" : value;
    }
}
