package org.dateline.pipeline.relation;

import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.event.EventAttributes;
import org.dateline.pipeline.event.Tagged;
import org.dateline.pipeline.event.sentence.TaggedSentence;
import org.dateline.pipeline.event.sentence.TaggedSentences;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Event;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;

/** A document of a test, with events and times where the test puts them. */
final class LinkDocument {

    private final JCas jcas;

    LinkDocument(String... sentences) throws Exception {
        jcas = JCasFactory.createJCas();
        Tagged.fill(jcas, sentences);
    }

    /** Marks every occurrence of a word as an event of a class. */
    LinkDocument event(String form, String eventClass) {
        for (TaggedSentence sentence : TaggedSentences.of(jcas)) {
            for (int index = 0; index < sentence.size(); index++) {
                if (sentence.word(index).form().equals(form)) {
                    add(sentence, index, eventClass);
                }
            }
        }
        return this;
    }

    private void add(TaggedSentence sentence, int index, String eventClass) {
        EventAttributes attributes = EventAttributes.of(sentence, index);
        Event event = new Event(jcas, sentence.word(index).begin(), sentence.word(index).end());
        event.setEventClass(eventClass);
        event.setTense(attributes.tense());
        event.setAspect(attributes.aspect());
        event.setModality(attributes.modality());
        event.setPos(attributes.pos());
        event.addToIndexes();
    }

    /** Marks a stretch of the text as a time. */
    LinkDocument time(String text, String type, String value) {
        return time(text, type, value, null, value, value);
    }

    /** Marks a stretch of the text as a part of a period, such as its start. */
    LinkDocument part(String text, String value, String mod, String earliest, String latest) {
        return time(text, "DATE", value, mod, earliest, latest);
    }

    private LinkDocument time(String text, String type, String value, String mod, String earliest, String latest) {
        int begin = jcas.getDocumentText().indexOf(text);
        TimeExpression time = new TimeExpression(jcas, begin, begin + text.length());
        time.setTimexType(type);
        time.setValue(value);
        time.setMod(mod);
        time.setEarliest(earliest);
        time.setLatest(latest);
        time.addToIndexes();
        return this;
    }

    LinkDocument createdOn(String date) {
        ArticleMetadata metadata = new ArticleMetadata(jcas, 0, 1);
        metadata.setDocumentCreationTime(date);
        metadata.addToIndexes();
        return this;
    }

    LinkDocument link() throws Exception {
        AnalysisEngineFactory.createEngine(TemporalLinkAnnotator.class).process(jcas);
        return this;
    }

    /** All links as source, relation, target. */
    List<String> links() {
        return jcas.select(TemporalLink.class).map(link -> name(link.getGovernor()) + " " + link.getRelation() + " " + name(link.getDependent()))
                .toList();
    }

    String parameters() {
        return jcas.select(ProcessingStep.class).single().getParameters();
    }

    /** Earliest and latest of an event. */
    String interval(String form) {
        Event event = jcas.select(Event.class).filter(one -> one.getCoveredText().equals(form)).findFirst().orElseThrow();
        return event.getEarliest() + ".." + event.getLatest();
    }

    private static String name(Annotation end) {
        return end instanceof ArticleMetadata ? "DCT" : end.getCoveredText();
    }
}
