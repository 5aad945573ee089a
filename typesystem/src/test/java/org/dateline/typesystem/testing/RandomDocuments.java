package org.dateline.typesystem.testing;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.EntityMention;
import org.dateline.type.Event;
import org.dateline.type.TimeExpression;

/** Small documents with anything anywhere: the same seed gives the same documents. Spans never cut a surrogate pair. */
public final class RandomDocuments {

    private static final String[] LABELS = {"PERSON", "ORG", "GPE", "LOC", "EVENT", "WORK_OF_ART"};
    private static final String[] CLASSES = {"OCCURRENCE", "REPORTING", "STATE", "I_ACTION", "I_STATE", "PERCEPTION", "ASPECTUAL"};
    private static final String[] RELATIONS = {"BEFORE", "AFTER", "INCLUDES", "IS_INCLUDED", "SIMULTANEOUS", "BEGINS", "ENDED_BY"};
    private static final String[] TYPES = {"DATE", "TIME", "DURATION", "SET"};
    private static final String[] MODS = {"APPROX", "START", "END", "MORE_THAN"};

    private final Random random;
    private int made;

    private DocumentBuilder builder;
    private RandomText text;

    /** Documents of one seed. */
    public RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** Fills an emptied CAS with the next document. */
    public void next(JCas jcas) {
        jcas.reset();
        text = new RandomText(random);
        builder = DocumentBuilder.in(jcas, "random-" + ++made, text.toString());
        ArticleMetadata metadata = random.nextInt(4) == 0 ? null : metadata();
        text.sentences().forEach(each -> builder.sentence(each[0], each[1]));
        RandomSyntax.add(builder, text.tokens(), random);
        List<Annotation> fillers = new ArrayList<>(entities());
        List<Annotation> ends = new ArrayList<>(times());
        List<Event> events = events();
        ends.addAll(events);
        fillers.addAll(ends);
        fillers.addAll(jcas.select(Token.class).limit(3).asList());
        events.forEach(event -> participants(event, fillers));
        if (metadata != null) {
            ends.add(metadata);
        }
        links(ends, metadata);
    }

    private ArticleMetadata metadata() {
        ArticleMetadata metadata = builder.metadata();
        metadata.setDocumentCreationTime(maybe("2024-0" + (1 + random.nextInt(9))));
        metadata.setPlace(maybe(text.phrase()));
        metadata.setTitle(maybe(text.phrase()));
        metadata.setSource(maybe(text.phrase()));
        metadata.setUrl(maybe("https://example.org/?q=" + random.nextInt()));
        metadata.setLicence(maybe("CC0-1.0"));
        builder.step("tokens", "org.example.Tokens", "2", maybe("rules " + text.phrase()), maybe("a=1 b=2"));
        return metadata;
    }

    private String maybe(String value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }

    private String id(String prefix, int number) {
        return prefix + (random.nextInt(8) == 0 ? 100 + number : number);
    }

    private double score() {
        return random.nextInt(2) == 0 ? 0 : (1 + random.nextInt(1000)) / 1000.0;
    }

    private List<Annotation> entities() {
        List<Annotation> entities = new ArrayList<>();
        List<int[]> spans = text.spans(random.nextInt(7));
        for (int i = 0; i < spans.size(); i++) {
            EntityMention mention = builder.entity(id("n", i + 1), any(LABELS), spans.get(i)[0], spans.get(i)[1]);
            mention.setEntityId(maybe("x" + random.nextInt(3)));
            mention.setCanonicalName(maybe(text.phrase()));
            mention.setConfidence(score());
            entities.add(builder.entityOf(mention));
        }
        return entities;
    }

    private List<Annotation> times() {
        List<Annotation> times = new ArrayList<>();
        List<int[]> spans = text.spans(random.nextInt(4));
        for (int i = 0; i < spans.size(); i++) {
            TimeExpression time = builder.time(id("t", i + 1), any(TYPES), "2024-W" + (10 + random.nextInt(40)), spans.get(i)[0], spans.get(i)[1]);
            time.setMod(maybe(any(MODS)));
            time.setQuant(maybe("EVERY"));
            time.setFreq(maybe("2X"));
            time.setTemporalFunction(random.nextBoolean());
            time.setFunctionInDocument(maybe("NONE"));
            time.setAnchorTimeID(times.isEmpty() ? maybe("t0") : maybe(((TimeExpression) times.get(0)).getId()));
            time.setEarliest(maybe("2024-03-04"));
            time.setLatest(maybe("2024-03-10"));
            times.add(time);
        }
        return times;
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        List<int[]> spans = text.spans(random.nextInt(6));
        for (int i = 0; i < spans.size(); i++) {
            Event event = builder.event(id("e", i + 1), any(CLASSES), spans.get(i)[0], spans.get(i)[1]);
            event.setTense(maybe("PAST"));
            event.setAspect(maybe("PERFECTIVE_PROGRESSIVE"));
            event.setPolarity(maybe(random.nextBoolean() ? "POS" : "NEG"));
            event.setModality(maybe(text.phrase()));
            event.setPos(maybe("VERB"));
            event.setConfidence(score());
            event.setEarliest(maybe("2024-02"));
            event.setLatest(maybe("2024-03"));
            events.add(event);
        }
        return events;
    }

    private void participants(Event event, List<Annotation> fillers) {
        for (int i = random.nextInt(3); i > 0 && !fillers.isEmpty(); i--) {
            builder.participant(event, random.nextBoolean() ? "AGENT" : "PLACE", fillers.get(random.nextInt(fillers.size())));
        }
    }

    private void links(List<Annotation> ends, ArticleMetadata metadata) {
        for (int i = ends.isEmpty() ? 0 : random.nextInt(4); i > 0; i--) {
            Annotation source = ends.get(random.nextInt(ends.size()));
            if (source != metadata) {
                builder.link(id("l", i), source, any(RELATIONS), ends.get(random.nextInt(ends.size()))).setConfidence(score());
            }
        }
    }
}
