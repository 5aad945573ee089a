package org.dateline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** Documents of any length, one short sentence after another, every layer filled. */
final class LongDocuments {

    private static final String SENTENCE = "Ana Cruz left Öland 😀 on Monday.";
    private static final int[][] WORDS = {{0, 3}, {4, 8}, {9, 13}, {14, 19}, {20, 22}, {23, 25}, {26, 32}, {32, 33}};

    private LongDocuments() {}

    static DocumentView ofSentences(String id, int number) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Timex> times = new ArrayList<>();
        List<TemporalLink> links = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            int begin = (i - 1) * (SENTENCE.length() + 1);
            int first = tokens.size();
            for (int[] word : WORDS) {
                boolean root = tokens.size() == first + 2;
                tokens.add(new Token(begin + word[0], begin + word[1], "word", "NOUN", "NN", root ? Token.ROOT : first + 2, root ? "root" : "dep"));
            }
            sentences.add(new Sentence(begin, begin + SENTENCE.length()));
            entities.add(new Entity("n" + (2 * i - 1), begin, begin + 8, "PERSON", "x1", "Ana Cruz", 0.9));
            entities.add(new Entity("n" + 2 * i, begin + 14, begin + 19, "LOC", "x2", "Öland", 0.8));
            events.add(new Event("e" + i, begin + 9, begin + 13, "OCCURRENCE", "PAST", "NONE", "POS", null, "VERB", 0.7, null, null, List.of()));
            times.add(new Timex("t" + i, begin + 26, begin + 32, "DATE", "2024-05-13", null, null, null, true, null, null, null, null, null, null));
            links.add(new TemporalLink("l" + i, "e" + i, "t" + i, "IS_INCLUDED", null));
        }
        Metadata metadata = new Metadata("2024-05-14", null, "Long", null, null, null, Map.of());
        return new DocumentView(id, "en", (SENTENCE + "\n").repeat(number), metadata, List.of(), sentences, tokens, entities, events, times,
                links, List.of());
    }
}
