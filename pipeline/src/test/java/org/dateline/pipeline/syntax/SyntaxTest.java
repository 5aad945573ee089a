package org.dateline.pipeline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {

    private static final List<String> FORMS =
            List.of("She", "has", "n't", "told", "those", "Palestinians", "in", "1,200", "better", "houses", "that", "it", "’ll", "rain", "…");
    private static final List<String> TAGS = Nlp4j.shared().tag(FORMS).stream().map(Tag::label).toList();

    @Test
    void lemmasFollowUniversalDependencies() {
        assertThat(LemmaRules.mend(FORMS, TAGS, Nlp4j.shared().lemmas(FORMS, TAGS))).containsExactly("she", "have", "not", "tell", "that",
                "Palestinian", "in", "1200", "good", "house", "that", "it", "will", "rain", "…");
    }

    @Test
    void lemmasOfPastTensesAreNoPastTenses() {
        List<String> forms = List.of("ended", "followed", "happened", "provided", "worked");
        List<String> tags = Collections.nCopies(forms.size(), "VBD");
        assertThat(LemmaRules.mend(forms, tags, Nlp4j.shared().lemmas(forms, tags))).containsExactly("end", "follow", "happen", "provide", "work");
    }

    @ParameterizedTest
    @CsvSource({
        "G7,NNP,G7", "A30,NN,A30", "FY22,NN,FY22", "COVID-19,NN,COVID-19", "covid-19,NN,covid-19", "70mph,NN,70mph", "40MM,NN,40mm",
        "1990s,NNS,1990s", "mid-1980s,NNS,mid-1980s", "1970's,NNS,1970s", "737s,NNS,737", "F-16s,NNS,F-16", "F-16s,NNPS,F-16",
        "B-50s,NNS,B-50", "22nd,JJ,22nd"})
    void wordsWithDigitsKeepThem(String form, String tag, String lemma) {
        assertThat(mended(List.of("the", form), List.of("DT", tag))).containsExactly("the", lemma);
    }

    @ParameterizedTest
    @CsvSource({"French,French", "Sunni,Sunni", "Former,former", "Net,net", "First,first"})
    void onlyAdjectivesFromNamesKeepTheirCapital(String form, String lemma) {
        assertThat(mended(List.of(form, "troops"), List.of("JJ", "NNS"))).startsWith(lemma);
        assertThat(mended(List.of("“", form, "troops"), List.of("``", "JJ", "NNS"))).contains(lemma);
        assertThat(mended(List.of("the", form, "troops"), List.of("DT", "JJ", "NNS"))).contains(lemma);
    }

    @Test
    void unlistedAdjectivesFromNamesAreKnownInsideASentence() {
        assertThat(mended(List.of("a", "Pickwickian", "club"), List.of("DT", "JJ", "NN"))).contains("Pickwickian");
        assertThat(mended(List.of("Pedestrian", "paths"), List.of("JJ", "NNS"))).contains("pedestrian");
    }

    private static List<String> mended(List<String> forms, List<String> tags) {
        return LemmaRules.mend(forms, tags, Nlp4j.shared().lemmas(forms, tags));
    }

    @Test
    void universalTagsTellAuxiliariesFromVerbs() {
        assertThat(UniversalTags.of(FORMS, TAGS)).containsExactly("PRON", "AUX", "PART", "VERB", "DET", "PROPN", "ADP", "NUM", "ADJ", "NOUN",
                "SCONJ", "PRON", "AUX", "VERB", "PUNCT");
    }
}
