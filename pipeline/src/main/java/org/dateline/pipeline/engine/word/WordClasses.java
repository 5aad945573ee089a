package org.dateline.pipeline.engine.word;

import java.io.IOException;
import java.util.List;
import org.dateline.pipeline.engine.linear.Field;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.PartReader;

/** The classes a lower-cased word belongs to: its possible tags, or its clusters. */
public final class WordClasses {

    private static final Gram[] NOTHING = {};

    private final Lexicon lexicon;
    private final List<List<String>> names;
    private final Gram[][] each;
    private final Gram[] joined;

    WordClasses(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = lexicon.strings();
        this.each = names.stream().map(list -> list.stream().map(Gram::of).toArray(Gram[]::new)).toArray(Gram[][]::new);
        this.joined = names.stream().map(list -> Gram.of(String.join("_", list))).toArray(Gram[]::new);
    }

    /** Reads the lexicon of the words. */
    public static WordClasses read(PartReader in) throws IOException {
        return new WordClasses(Lexicon.read(in));
    }

    /** Returns the classes of a word as text; none where it is not known. */
    public List<String> of(WordForm form) {
        int list = lexicon.list(Gram.of(form.lower()).hash());
        return list < 0 ? List.of() : names.get(list);
    }

    /** Gives every token of a sentence but the root its classes, one by one and joined. */
    public void annotate(Sentence sentence, Field field) {
        int[] lists = new int[sentence.size()];
        lists[0] = -1;
        for (int token = 1; token < lists.length; token++) {
            lists[token] = lexicon.list(Gram.of(sentence.form(token).lower()).hash());
        }
        sentence.setEach(field, token -> lists[token] < 0 ? NOTHING : each[lists[token]]);
        sentence.set(field, token -> lists[token] < 0 || each[lists[token]].length == 0 ? null : joined[lists[token]]);
    }
}
