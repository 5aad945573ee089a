package org.dateline.pipeline.engine;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.engine.result.Name;
import org.dateline.pipeline.engine.result.Tag;
import org.dateline.pipeline.engine.result.TextSpan;

/** All layers of one sentence, to be compared as a whole. */
record Analysis(List<String> forms, List<Tag> tags, List<String> lemmas, List<Name> names, List<Arc> arcs) {

    /** Analyses a text sentence by sentence. */
    static List<Analysis> of(String text) {
        Nlp4j engine = Nlp4j.shared();
        List<TextSpan> tokens = engine.tokenize(text, 0, text.length());
        List<Analysis> analyses = new ArrayList<>();
        for (TextSpan sentence : engine.sentences(text, tokens)) {
            analyses.add(of(tokens.stream()
                    .filter(token -> token.begin() >= sentence.begin() && token.end() <= sentence.end())
                    .map(token -> token.in(text))
                    .toList()));
        }
        return analyses;
    }

    private static Analysis of(List<String> forms) {
        Nlp4j engine = Nlp4j.shared();
        List<Tag> tags = engine.tag(forms);
        List<String> labels = tags.stream().map(Tag::label).toList();
        return new Analysis(forms, tags, engine.lemmas(forms, labels), engine.names(forms, labels), engine.parse(forms, labels));
    }
}
