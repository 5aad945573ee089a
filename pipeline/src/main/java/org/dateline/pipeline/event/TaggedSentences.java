package org.dateline.pipeline.event;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/** Reads DKPro Core's sentences, tokens, tags, lemmas and basic dependencies; what is missing stays empty. */
public final class TaggedSentences {

    private final List<List<Token>> sentences = new ArrayList<>();
    private final Map<Token, Integer> position = new HashMap<>();
    private final Map<Token, Dependency> arcs = new HashMap<>();

    private TaggedSentences() {}

    /** Reads a document; one without sentences is taken as a single one. */
    public static List<TaggedSentence> of(JCas jcas) {
        TaggedSentences reader = new TaggedSentences();
        reader.group(jcas);
        for (Dependency arc : jcas.select(Dependency.class)) {
            if (!"enhanced".equals(arc.getFlavor())) {
                reader.arcs.putIfAbsent(arc.getDependent(), arc);
            }
        }
        return reader.sentences.stream().map(reader::sentence).toList();
    }

    private void group(JCas jcas) {
        List<Token> tokens = jcas.select(Token.class).asList();
        int next = 0;
        for (Sentence sentence : jcas.select(Sentence.class)) {
            int first = next;
            while (next < tokens.size() && tokens.get(next).getBegin() < sentence.getEnd()) {
                next++;
            }
            add(tokens.subList(first, next));
        }
        add(tokens.subList(next, tokens.size()));
    }

    private void add(List<Token> tokens) {
        if (!tokens.isEmpty()) {
            for (int index = 0; index < tokens.size(); index++) {
                position.put(tokens.get(index), index);
            }
            sentences.add(tokens);
        }
    }

    private TaggedSentence sentence(List<Token> tokens) {
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
