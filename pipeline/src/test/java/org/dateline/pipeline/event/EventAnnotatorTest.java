package org.dateline.pipeline.event;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dateline.type.Event;
import org.dateline.type.EventParticipant;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds events alone, over tokens that others made. */
class EventAnnotatorTest {

    private static final String REPORT = "Police/NNP said/say/VBD the/DT bomb/NN exploded/explode/VBD near/IN a/DT station/NN ./.";
    private static final String TALKS = "The/DT two/CD sides/NNS will/MD resume/VB talks/talk/NNS on/IN Monday/NNP ./.";

    private static List<Event> events(JCas jcas) throws Exception {
        SimplePipeline.runPipeline(jcas, createEngineDescription(EventAnnotator.class));
        return jcas.select(Event.class).asList();
    }

    private static JCas document(String... lines) throws Exception {
        JCas jcas = JCasFactory.createJCas();
        Tagged.fill(jcas, lines);
        return jcas;
    }

    @Test
    void findsVerbsAndNominalisationsAndLeavesAuxiliaries() throws Exception {
        assertThat(events(document(REPORT, TALKS))).extracting(Event::getCoveredText)
                .containsExactly("said", "exploded", "resume", "talks");
    }

    @ParameterizedTest
    @CsvSource({"They/PRP are/be/VBP going/go/VBG to/TO sell/VB the/DT ship/NN ./.,sell",
        "He/PRP used/use/VBD to/TO smoke/VB ./.,smoke", "They/PRP do/do/VBP n't/not/RB have/have/VB to/TO pay/VB ./.,pay"})
    void leavesVerbsThatOnlyHelpAnother(String line, String event) throws Exception {
        assertThat(events(document(line))).extracting(Event::getCoveredText).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource({"entered/enter,OCCURRENCE", "refused/refuse,I_ACTION", "wanted/want,I_STATE", "saw/see,PERCEPTION", "began/begin,ASPECTUAL",
        "disclosed/disclose,REPORTING", "contained/contain,STATE"})
    void classesOfVerbsFollowTheLists(String verb, String eventClass) throws Exception {
        List<Event> events = events(document("She/PRP " + verb + "/VBD it/PRP ./."));
        assertThat(events).extracting(Event::getEventClass).containsExactly(eventClass);
    }

    @Test
    void setsEveryAttribute() throws Exception {
        List<Event> events = events(document(REPORT, TALKS));
        assertThat(events).extracting(Event::getId).containsExactly("e1", "e2", "e3", "e4");
        assertThat(events).extracting(Event::getEventClass).containsExactly("REPORTING", "OCCURRENCE", "ASPECTUAL", "OCCURRENCE");
        assertThat(events).extracting(Event::getTense).containsExactly("PAST", "PAST", "FUTURE", "NONE");
        assertThat(events).extracting(Event::getPos).containsExactly("VERB", "VERB", "VERB", "NOUN");
        assertThat(events).allSatisfy(event -> assertThat(event.getConfidence()).isBetween(0.5, 1.0));
    }

    @Test
    void marksNoEventInsideATime() throws Exception {
        JCas jcas = document(REPORT);
        int begin = jcas.getDocumentText().indexOf("exploded");
        new TimeExpression(jcas, begin, begin + "exploded".length()).addToIndexes();
        assertThat(events(jcas)).extracting(Event::getCoveredText).containsExactly("said");
    }

    @Test
    void marksNoNameOfAnOrganisation() throws Exception {
        JCas jcas = document("NATO/NATO/NNP strikes/strike/NNS killed/kill/VBD four/CD ./.");
        List<String> without = events(jcas).stream().map(Event::getCoveredText).toList();
        NamedEntity name = new NamedEntity(jcas, 0, "NATO strikes".length());
        name.setValue("ORG");
        name.addToIndexes();
        jcas.select(Event.class).asList().forEach(Event::removeFromIndexes);
        assertThat(without).contains("strikes", "killed");
        assertThat(events(jcas)).extracting(Event::getCoveredText).containsExactly("strikes", "killed");
    }

    @Test
    void linksParticipantsToTheWidestAnnotation() throws Exception {
        JCas jcas = document("John/John/NNP/2/compound Smith/Smith/NNP/3/nsubj resigned/resign/VBD/0/root on/on/IN/5/case Friday/Friday/NNP/3/obl");
        NamedEntity person = new NamedEntity(jcas, 0, "John Smith".length());
        person.setValue("PERSON");
        person.addToIndexes();
        int friday = jcas.getDocumentText().indexOf("Friday");
        TimeExpression time = new TimeExpression(jcas, friday, friday + "Friday".length());
        time.addToIndexes();
        Event event = events(jcas).get(0);
        assertThat(event.getParticipants()).extracting(EventParticipant::getRole).containsExactly("AGENT", "TIME");
        assertThat(event.getParticipants()).extracting(EventParticipant::getTarget).containsExactly(person, time);
    }

    @Test
    void worksWithoutSentences() throws Exception {
        JCas jcas = document(REPORT);
        jcas.select(Sentence.class).asList().forEach(Sentence::removeFromIndexes);
        assertThat(events(jcas)).extracting(Event::getCoveredText).containsExactly("said", "exploded");
    }

    @Test
    void leavesADocumentWithoutTokensAlone() throws Exception {
        JCas jcas = JCasFactory.createText("Nothing was tokenised.");
        assertThat(events(jcas)).isEmpty();
        assertThat(jcas.select(ProcessingStep.class).single().getLayer()).isEqualTo("events");
    }

    @Test
    void bringsNoTypesOfItsEngine() throws Exception {
        assertThat(document(REPORT).getTypeSystem().getTypeIterator()).toIterable()
                .noneMatch(type -> type.getName().contains("cleartk"));
    }
}
