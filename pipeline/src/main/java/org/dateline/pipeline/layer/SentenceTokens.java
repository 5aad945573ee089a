package org.dateline.pipeline.layer;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;

/** The tokens of one sentence, in order; empty ones, which some tokenisers leave, are passed over. */
public final class SentenceTokens extends AbstractList<Token> {

    private final List<Token> tokens;

    private SentenceTokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** Every sentence that has tokens; in a document without sentences, all its tokens as one. Costs one pass over both indexes. */
    public static List<SentenceTokens> of(JCas jcas) {
        List<Sentence> sentences = jcas.select(Sentence.class).asList();
        List<Token> tokens = jcas.select(Token.class).filter(token -> token.getBegin() < token.getEnd()).toList();
        if (sentences.isEmpty()) {
            return tokens.isEmpty() ? List.of() : List.of(new SentenceTokens(tokens));
        }
        List<SentenceTokens> all = new ArrayList<>(sentences.size());
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> inside = new ArrayList<>();
            for (; next < tokens.size() && tokens.get(next).getBegin() < sentence.getEnd(); next++) {
                if (tokens.get(next).getBegin() >= sentence.getBegin()) {
                    inside.add(tokens.get(next));
                }
            }
            if (!inside.isEmpty()) {
                all.add(new SentenceTokens(inside));
            }
        }
        return all;
    }

    /** The forms as they stand in the text. */
    public List<String> forms() {
        return tokens.stream().map(Token::getCoveredText).toList();
    }

    /** The Penn Treebank tags; null where a token has none. */
    public List<String> tags() {
        return tokens.stream().map(token -> token.getPos() == null ? null : token.getPos().getPosValue()).collect(Collectors.toList());
    }

    /** Whether every token has a part of speech. */
    public boolean areTagged() {
        return tokens.stream().allMatch(token -> token.getPos() != null && token.getPos().getPosValue() != null);
    }

    @Override
    public Token get(int index) {
        return tokens.get(index);
    }

    @Override
    public int size() {
        return tokens.size();
    }
}
