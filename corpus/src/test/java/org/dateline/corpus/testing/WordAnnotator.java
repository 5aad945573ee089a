package org.dateline.corpus.testing;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.LayerAnnotator;

/**
 * A pipeline in miniature: a sentence a line, a token a word, every capitalised word a name. Fails on a text that says FAIL, never ends
 * on one that says HANG, and needs more memory than there is for one that says HUGE.
 */
public final class WordAnnotator extends LayerAnnotator {

    private static final Pattern LINE = Pattern.compile("\\S[^\\r\\n]*\\S|\\S");
    private static final Pattern WORD = Pattern.compile("\\S+");

    @Override
    protected String layer() {
        return "tokens";
    }

    @Override
    protected String model() {
        return "words";
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return false;
    }

    @Override
    protected void annotate(JCas jcas) throws AnalysisEngineProcessException {
        String text = jcas.getDocumentText();
        misbehave(text);
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            new Sentence(jcas, lines.start(), lines.end()).addToIndexes();
        }
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            new Token(jcas, words.start(), words.end()).addToIndexes();
            if (Character.isUpperCase(words.group().codePointAt(0))) {
                NamedEntity name = new NamedEntity(jcas, words.start(), words.end());
                name.setValue("NAME");
                name.addToIndexes();
            }
        }
    }

    private static void misbehave(String text) throws AnalysisEngineProcessException {
        if (text.contains("FAIL")) {
            throw new IllegalStateException("asked to fail");
        }
        if (text.contains("HUGE")) {
            throw new OutOfMemoryError("asked to need too much");
        }
        if (text.contains("HANG")) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new AnalysisEngineProcessException(e);
            }
        }
    }
}
