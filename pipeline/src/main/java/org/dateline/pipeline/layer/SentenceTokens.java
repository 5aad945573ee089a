package org.dateline.pipeline.layer;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;

/**
 * The tokens of one sentence, in order; empty ones, which some tokenisers leave, are passed over. A sentence that begins in the
 * header zone and goes on behind it, as foreign splitters make them, is taken as two.
 */
public final class SentenceTokens extends AbstractList<Token> {

    private final List<Token> tokens;
    private final boolean goesOn;

    private SentenceTokens(List<Token> tokens, boolean goesOn) {
        this.tokens = List.copyOf(tokens);
        this.goesOn = goesOn;
    }

    /** Every sentence that has tokens; in a document without sentences, all its tokens as one. Costs one pass over both indexes. */
    public static List<SentenceTokens> of(JCas jcas) {
        List<Sentence> sentences = jcas.select(Sentence.class).asList();
        List<Token> tokens = jcas.select(Token.class).filter(token -> token.getBegin() < token.getEnd()).toList();
        int headerEnd = Anchor.headerEnd(jcas);
        List<SentenceTokens> all = new ArrayList<>(sentences.size() + 1);
        if (sentences.isEmpty()) {
            addParts(tokens, headerEnd, all);
        }
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Token> inside = new ArrayList<>();
            for (; next < tokens.size() && tokens.get(next).getBegin() < sentence.getEnd(); next++) {
                if (tokens.get(next).getBegin() >= sentence.getBegin()) {
                    inside.add(tokens.get(next));
                }
            }
            addParts(inside, headerEnd, all);
        }
        return all;
    }

    private static void addParts(List<Token> tokens, int headerEnd, List<SentenceTokens> all) {
        int cut = 0;
        while (cut < tokens.size() && tokens.get(cut).getEnd() <= headerEnd) {
            cut++;
        }
        if (cut > 0) {
            all.add(new SentenceTokens(tokens.subList(0, cut), cut < tokens.size()));
        }
        if (cut < tokens.size()) {
            all.add(new SentenceTokens(tokens.subList(cut, tokens.size()), false));
        }
    }

    /** Whether these are the header's part of a sentence whose rest is the next one. */
    public boolean goesOn() {
        return goesOn;
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

    /** Whether the document has tokens, and each of them, empty ones aside, has what is asked for. */
    public static boolean allHave(JCas jcas, Predicate<Token> asked) {
        return !jcas.select(Token.class).isEmpty()
                && jcas.select(Token.class).filter(token -> token.getBegin() < token.getEnd()).allMatch(asked);
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
