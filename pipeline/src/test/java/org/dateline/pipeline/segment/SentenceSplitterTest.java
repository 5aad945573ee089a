package org.dateline.pipeline.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar marks where a sentence ends. */
class SentenceSplitterTest {

    private final Segmenter segmenter = new Segmenter(Nlp4j.shared()::tokenize);

    private String split(String text) {
        List<String> sentences = segmenter.sentences(text, new TextSpan(0, text.length())).stream()
                .map(sentence -> sentence.span().in(text)).toList();
        return String.join("|", sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The match began at 10:20 p.m. ET on Friday.|Nobody spoke.",
        "It closed at 5 p.m.|The crowd left.",
        "He works at the U.S. Embassy in Riga.|She does not.",
        "They moved to the U.S.|In May they left.",
        "It opened on Monday, Jan. 24, 2011.|It closed soon.",
        "Gen. Smith met Lt. Col. Dana Reyes and Sen. J. R. Okafor.|All three smiled.",
        "Oberland Signal Inc. of Bern lost money.|Shares of Acme Corp.|The rest rose.",
        "“It is over.”|She sat down.",
        "“It is over,” she said.|“We won.”|He laughed.",
        "“Is it over?” asked Mr. Brown.|No.",
        "“Stop!” Smith said.|They ran!",
        "He was told (twice.)|He stayed.",
        "Sales rose 3.5 percent to $4.6 million.|Costs fell.",
        "“She said, ‘Go home.’”|He went.",
        "See www.example.com for more.|It is free.",
        "He paused …|Then he spoke.",
        "It cost 40.|Nobody paid.",
        "Paul St. John Jr. testified.|The jury left.",
        "A parade is planned for 11 a.m.|Spring is near.",
        "It lands at 5 p.m. Moscow time on Friday.|At 8 p.m. Eastern it leaves.",
        "ALBANY, N.Y. (AP) — Lawmakers met.|They left.",
        "MONTPELIER, Vt. (Reuters) - Lawmakers met.",
        "WASHINGTON, D.C. (Agence Europe) -- Lawmakers met.",
        "ST. LOUIS, Mo. (AP) – Lawmakers met.",
        "They moved to the U.S.|(Nobody came.)|He stayed.",
        "...AND THE WARNING STAYS...",
        "Wait ...|What?!|Yes."})
    void endsSentencesAsAnEditorWould(String marked) {
        assertThat(split(marked.replace("|", " "))).isEqualTo(marked);
    }

    @Test
    void keepsToLinesThatAreNotWrapped() {
        assertThat(split("BLIZZARD WARNING\nUNTIL NOON FRIDAY")).isEqualTo("BLIZZARD WARNING|UNTIL NOON FRIDAY");
    }

    @Test
    void joinsLinesOfANarrowColumn() {
        String text = "The council of the small harbour town\nvoted on Tuesday to close the bridge\nto lorries until the end of summer.";
        assertThat(split(text)).isEqualTo(text);
    }

    @Test
    void keepsTheItemsOfAListApart() {
        assertThat(split("- a free bus every twenty minutes on market days;\n- charges that fall until Christmas.")).contains(";|-");
    }

    @Test
    void partsFinalStopsFromNumbersButNotFromAbbreviations() {
        assertThat(lastToken("The toll rose to 40.")).isEqualTo(".");
        assertThat(lastToken("They left the U.S.")).isEqualTo("U.S.");
    }

    private String lastToken(String text) {
        List<TextSpan> tokens = segmenter.sentences(text, new TextSpan(0, text.length())).get(0).tokens();
        return tokens.get(tokens.size() - 1).in(text);
    }
}
