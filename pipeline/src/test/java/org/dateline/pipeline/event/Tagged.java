package org.dateline.pipeline.event;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.Word;

/**
 * Sentences written for tests: form/TAG or form/lemma/TAG, and /head/relation behind a lemma and tag where the tree matters, heads
 * counted from 1 and 0 for the root. A star before a word marks it.
 */
public final class Tagged {

    private Tagged() {}

    /** The sentence of a line. */
    public static TaggedSentence sentence(String line) {
        List<Word> words = new ArrayList<>();
        int begin = 0;
        for (String item : line.strip().split("\\s+")) {
            Word word = word(item.replaceFirst("^\\*(?=.)", ""), begin);
            words.add(word);
            begin = word.end() + 1;
        }
        return new TaggedSentence(words);
    }

    /** Index of the marked word. */
    public static int marked(String line) {
        List<String> items = Arrays.asList(line.strip().split("\\s+"));
        return items.indexOf(items.stream().filter(item -> item.length() > 1 && item.startsWith("*")).findFirst().orElseThrow());
    }

    private static Word word(String item, int begin) {
        String[] parts = item.split("/");
        boolean lemmatised = parts.length > 2;
        int head = parts.length > 4 ? Integer.parseInt(parts[3]) - 1 : Word.UNATTACHED;
        return new Word(begin, begin + parts[0].length(), parts[0], lemmatised ? parts[1] : parts[0].toLowerCase(Locale.ROOT),
                parts[lemmatised ? 2 : 1], head, parts.length > 4 ? parts[4] : "");
    }

    /** Fills an empty document with lines, one sentence each, as DKPro Core's types. */
    public static void fill(JCas jcas, String... lines) {
        StringBuilder text = new StringBuilder();
        List<TaggedSentence> sentences = Arrays.stream(lines).map(Tagged::sentence).toList();
        sentences.forEach(sentence -> text.append(text(sentence)).append('\n'));
        jcas.setDocumentText(text.toString());
        int offset = 0;
        for (TaggedSentence sentence : sentences) {
            add(jcas, sentence, offset);
            offset += text(sentence).length() + 1;
        }
    }

    private static String text(TaggedSentence sentence) {
        return String.join(" ", sentence.words().stream().map(Word::form).toList());
    }

    private static void add(JCas jcas, TaggedSentence sentence, int offset) {
        new Sentence(jcas, offset, offset + text(sentence).length()).addToIndexes();
        List<Token> tokens = sentence.words().stream().map(word -> token(jcas, word, offset)).toList();
        for (int i = 0; i < tokens.size(); i++) {
            Word word = sentence.word(i);
            if (word.head() != Word.UNATTACHED) {
                arc(jcas, tokens.get(i), tokens.get(word.head() == Word.ROOT ? i : word.head()), word.relation());
            }
        }
    }

    private static Token token(JCas jcas, Word word, int offset) {
        Token token = new Token(jcas, offset + word.begin(), offset + word.end());
        POS pos = new POS(jcas, token.getBegin(), token.getEnd());
        pos.setPosValue(word.tag());
        pos.addToIndexes();
        Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
        lemma.setValue(word.lemma());
        lemma.addToIndexes();
        token.setPos(pos);
        token.setLemma(lemma);
        token.addToIndexes();
        return token;
    }

    private static void arc(JCas jcas, Token dependent, Token governor, String relation) {
        Dependency arc = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
        arc.setDependent(dependent);
        arc.setGovernor(governor);
        arc.setDependencyType(relation);
        arc.setFlavor("basic");
        arc.addToIndexes();
    }
}
