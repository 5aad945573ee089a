package org.dateline.pipeline.event.sentence;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.SentenceTokens;

/** Reads DKPro Core's sentences, tokens, tags, lemmas and basic dependencies; what is missing stays empty. */
public final class TaggedSentences {

    private final Map<Token, Integer> position = new HashMap<>();
    private final Map<Token, Dependency> arcs = new HashMap<>();

    private TaggedSentences() {}

    /** Reads a document; one without sentences is taken as a single one. */
    public static List<TaggedSentence> of(JCas jcas) {
        TaggedSentences reader = new TaggedSentences();
        for (Dependency arc : jcas.select(Dependency.class)) {
            if (!"enhanced".equals(arc.getFlavor())) {
                reader.arcs.putIfAbsent(arc.getDependent(), arc);
            }
        }
        return SentenceTokens.of(jcas).stream().map(reader::sentence).toList();
    }

    private TaggedSentence sentence(SentenceTokens tokens) {
        position.clear();
        for (int index = 0; index < tokens.size(); index++) {
            position.put(tokens.get(index), index);
        }
        return new TaggedSentence(tokens.stream().map(this::word).toList());
    }

    private Word word(Token token) {
        String form = token.getCoveredText();
        String lemma = token.getLemmaValue();
        String tag = token.getPosValue();
        Dependency arc = arcs.get(token);
        return new Word(token.getBegin(), token.getEnd(), form, lemma == null ? form.toLowerCase(Locale.ROOT) : lemma,
                tag == null ? "" : tag, head(token, arc), arc == null || arc.getDependencyType() == null ? "" : arc.getDependencyType());
    }

    private int head(Token token, Dependency arc) {
        if (arc == null || arc.getGovernor() == null) {
            return Word.UNATTACHED;
        }
        return arc.getGovernor() == token ? Word.ROOT : position.getOrDefault(arc.getGovernor(), Word.UNATTACHED);
    }
}
