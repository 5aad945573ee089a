package org.dateline.export.conll;

import org.dateline.export.file.FileNames;
import org.dateline.export.file.Utf8Text;
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
    private final Utf8Text out;

    Conll2012Encoder(DocumentView document, Utf8Text out) {
        this.document = document;
        this.out = out;
        this.index = new TokenIndex(document.tokens());
        this.name = FileNames.of(document.id());
        this.names = new String[document.tokens().size()];
        this.references = new String[document.tokens().size()];
        document.entities().forEach(this::mark);
    }

    private void mark(Entity entity) {
        int first = index.first(entity);
        int last = index.last(entity) - 1;
        String cluster = entity.entityId() == null ? null : cluster(entity.entityId());
        names[first] = "(" + entity.label() + (first == last ? ")" : "*");
        if (first < last) {
            names[last] = "*)";
        }
        if (cluster != null) {
            references[first] = "(" + cluster + (first == last ? ")" : "");
            references[last] = first == last ? references[first] : cluster + ")";
        }
    }

    private static String cluster(String identity) {
        return identity.startsWith("x") ? identity.substring(1) : identity;
    }

    void write() {
        out.append("#begin document (").append(name).append("); part 000\n");
        for (Sentence sentence : document.sentences()) {
            int first = index.first(sentence);
            int last = index.last(sentence);
            for (int i = first; i < last; i++) {
                row(i, i - first, i == last - 1);
            }
            out.append('\n');
        }
        out.append("#end document\n");
    }

    private void row(int place, int number, boolean last) {
        Token token = document.tokens().get(place);
        out.append(name).append(" 0 ").append(number).append(' ').append(document.text(), token.begin(), token.end()).append(' ')
                .append(token.xpos() == null ? Conll2012Format.NO_TAG : token.xpos()).append(number == 0 ? " (TOP*" : " *")
                .append(last ? ") " : " ").append(value(token.lemma())).append(" - - - ")
                .append(names[place] == null ? "*" : names[place]).append(' ').append(value(references[place])).append('\n');
    }

    private static String value(String value) {
        return value == null ? "-" : value;
    }
}
