package org.dateline.pipeline.time;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Articles;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.time.resolve.Meaning;
import org.dateline.type.TimeExpression;
import org.dateline.type.Zone;

/**
 * Marks temporal expressions after TimeML 1.2.1 (TIMEX3) with type, value, modifier, anchors and the interval each denotes.
 * Works over any tokens and sentences; part-of-speech tags are used where there are some. The document creation time comes
 * from ArticleMetadata; without one, what depends on it keeps X in its value and has no interval.
 */
@ResourceMetaData(name = "Dateline temporal expressions", description = "Marks temporal expressions after TimeML 1.2.1 (TIMEX3).")
@TypeCapability(
        inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"},
        outputs = {"org.dateline.type.TimeExpression"})
public class TimeExpressionAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "times";
    }

    @Override
    protected String model() {
        return "dateline-time-en 3";
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(TimeExpression.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        List<Timex> found = TimeTagger.english().tag(source(jcas));
        found.forEach(timex -> add(jcas, timex));
        found.stream().filter(Timex::creationTime).findFirst().ifPresent(timex -> state(jcas, timex.meaning().value()));
    }

    /** What the text states of its own date counts for the whole document, unless something else does. */
    private static void state(JCas jcas, String date) {
        Articles.metadata(jcas).filter(metadata -> metadata.getDocumentCreationTime() == null)
                .ifPresent(metadata -> metadata.setDocumentCreationTime(date));
    }

    private static SourceText source(JCas jcas) {
        List<SourceText.Word> words = jcas.select(Token.class)
                .map(token -> new SourceText.Word(token.getBegin(), token.getEnd(), pos(token))).toList();
        List<SourceText.Span> sentences = jcas.select(Sentence.class)
                .map(sentence -> new SourceText.Span(sentence.getBegin(), sentence.getEnd())).toList();
        String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
        List<SourceText.Span> spans = sentences.isEmpty() ? SourceText.paragraphs(text) : sentences;
        return new SourceText(text, Articles.creationTime(jcas).orElse(""), spans, words, header(jcas));
    }

    private static String pos(Token token) {
        POS pos = token.getPos();
        return pos == null || pos.getPosValue() == null ? "" : pos.getPosValue();
    }

    private static SourceText.Span header(JCas jcas) {
        return jcas.select(Zone.class).filter(zone -> Anchor.HEADER.equals(zone.getKind())).findFirst()
                .map(zone -> new SourceText.Span(zone.getBegin(), zone.getEnd())).orElse(null);
    }

    private static void add(JCas jcas, Timex timex) {
        Meaning meaning = timex.meaning();
        TimeExpression expression = new TimeExpression(jcas, timex.begin(), timex.end());
        expression.setId(timex.id());
        expression.setTimexType(meaning.type().name());
        expression.setValue(meaning.value());
        expression.setMod(meaning.mod());
        expression.setQuant(meaning.quant());
        expression.setFreq(meaning.freq());
        expression.setTemporalFunction(meaning.anchor() != null);
        expression.setFunctionInDocument(timex.creationTime() ? "CREATION_TIME" : "NONE");
        expression.setAnchorTimeID(meaning.anchor());
        expression.setBeginPoint(meaning.beginPoint());
        expression.setEndPoint(meaning.endPoint());
        expression.setEarliest(meaning.interval().earliest());
        expression.setLatest(meaning.interval().latest());
        expression.addToIndexes();
    }
}
