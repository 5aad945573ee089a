package org.dateline.corpus.testing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up short news, always the same from the same seed. */
public final class NewsGenerator {

    private static final String SYLLABLES = "ba be bo da de di do fa fi ga go ha he ka ke ki la le li lo ma me mi mo na ne no pa "
            + "pe ra re ri ro sa se so ta te ti to va ve vi wa wo za zo";
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_000;

    private final Random random;
    private final List<String> words = new ArrayList<>();

    /** A generator of this seed. */
    public NewsGenerator(long seed) {
        this.random = new Random(seed);
        String[] syllables = SYLLABLES.split(" ");
        for (int i = 0; i < 4_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < 2 + random.nextInt(2); j++) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.add(word.toString());
        }
    }

    /** A text of so many words, in sentences and paragraphs. */
    public String text(int length) {
        StringBuilder text = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < length; i++) {
            String word = words.get(random.nextInt(words.size()));
            boolean capital = start || random.nextInt(12) == 0;
            text.append(capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            start = random.nextInt(15) == 0;
            text.append(start ? random.nextInt(4) == 0 ? ".\n\n" : ". " : " ");
        }
        return text.toString().strip() + ".";
    }

    /** The text with so many of a hundred words replaced. */
    public String edited(String text, int percent) {
        StringBuilder edited = new StringBuilder();
        for (String word : text.split(" ")) {
            edited.append(random.nextInt(100) < percent ? words.get(random.nextInt(words.size())) : word).append(' ');
        }
        return edited.toString().strip();
    }

    /** A day. */
    public String date() {
        return FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
    }

    /** Writes so many articles as JSONL. */
    public void write(Path file, int articles, int length) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < articles; i++) {
                out.write(String.format(Locale.ROOT, "{\"id\":\"n%06d\",\"date\":\"%s\",\"source\":\"paper %d\",\"text\":\"%s\"}%n", i,
                        date(), random.nextInt(5), text(length).replace("\n", "\\n")));
            }
        }
    }
}
