package org.dateline.pipeline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Tag;
import org.junit.jupiter.api.Test;

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

    @Test
    void universalTagsTellAuxiliariesFromVerbs() {
        assertThat(UniversalTags.of(FORMS, TAGS)).containsExactly("PRON", "AUX", "PART", "VERB", "DET", "PROPN", "ADP", "NUM", "ADJ", "NOUN",
                "SCONJ", "PRON", "AUX", "VERB", "PUNCT");
    }
}
