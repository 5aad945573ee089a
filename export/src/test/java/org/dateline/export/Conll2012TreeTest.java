package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.Sentence;
import org.dateline.export.view.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers of CoNLL-2012 put tag and word into the brackets of a sentence's tree, which breaks, unless a tag is XX, where they do not fit. */
class Conll2012TreeTest {

    private static final Format FORMAT = Formats.get("conll2012");

    @TempDir
    private Path folder;

    @Test
    void wordsMadeOfBracketsAreLeftToTheReader() throws IOException {
        assertThat(tags(words("She", "(", "Ana", ")", "left"))).containsExactly("She NN", "( NN", "Ana NN", ") NN", "left NN");
    }

    @Test
    void wordsWithBracketsHaveNoTag() throws IOException {
        DocumentView document = words("Any", "person(s)", ":)", "*)", "left");
        assertThat(tags(document)).containsExactly("Any NN", "person(s) XX", ":) XX", "*) XX", "left NN");
        Losses losses = new Losses();
        FORMAT.carries(FormatOptions.DEFAULT).reduce(document, losses);
        assertThat(losses.byKind()).containsEntry("tokens.xpos of words with brackets", 3);
    }

    private static DocumentView words(String... words) {
        List<Token> tokens = new ArrayList<>();
        int begin = 0;
        for (String word : words) {
            tokens.add(new Token(begin, begin + word.length(), null, null, "NN", Token.NO_HEAD, null));
            begin += word.length() + 1;
        }
        return new DocumentView("words", null, String.join(" ", words), Metadata.NONE, List.of(), List.of(new Sentence(0, begin - 1)), tokens,
                List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<String> tags(DocumentView document) throws IOException {
        Samples.roundTrip(FORMAT, List.of(document), folder);
        return Files.readAllLines(folder.resolve("conll2012/words.conll")).stream().filter(line -> line.startsWith("words "))
                .map(line -> line.split(" ")[3] + " " + line.split(" ")[4]).toList();
    }
}
