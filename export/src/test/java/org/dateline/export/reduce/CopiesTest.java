package org.dateline.export.reduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.Samples;
import org.dateline.export.view.DocumentView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays the same is the same object, which is how formats know that they share it. */
class CopiesTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "d");

    @Test
    void aListIsCopiedWhereAnItemChanges() {
        assertThat(Copies.changed(LETTERS, letter -> letter)).isSameAs(LETTERS);
        assertThat(Copies.changed(LETTERS, letter -> letter.equals("b") ? "x" : letter)).containsExactly("a", "x", "c", "d");
    }

    @Test
    void aListIsCopiedWhereAnItemGoes() {
        assertThat(Copies.kept(LETTERS, letter -> true)).isSameAs(LETTERS);
        assertThat(Copies.kept(LETTERS, letter -> "bd".contains(letter))).containsExactly("b", "d");
        assertThat(Copies.kept(LETTERS, letter -> !letter.equals("d"))).containsExactly("a", "b", "c");
        assertThat(LETTERS).containsExactly("a", "b", "c", "d");
    }

    /** Reductions that have nothing left to do give back the document itself. */
    @ParameterizedTest
    @ValueSource(strings = {"prodigy", "doccano", "spacy", "webanno-tsv", "conllu", "conllup", "brat", "timeml", "label-studio"})
    void aReducedDocumentIsNotCopiedAgain(String format) {
        Capabilities carried = Formats.get(format).carries(FormatOptions.DEFAULT);
        for (DocumentView document : Samples.random().subList(0, 100)) {
            DocumentView reduced = carried.reduce(document, new Losses());
            assertThat(carried.reduce(reduced, new Losses())).isSameAs(reduced);
        }
    }

    @Test
    void namesHoldNothingButWhatTheyMay() {
        assertThat(Forms.name("Work-of.art", '-')).isEqualTo("Work-of_art");
        assertThat(Forms.name("Caf\u00E9 \uD83D\uDE00!", '.')).isEqualTo("Caf____");
        assertThat(Forms.name("plain_Name9", '.')).isSameAs("plain_Name9");
    }
}
