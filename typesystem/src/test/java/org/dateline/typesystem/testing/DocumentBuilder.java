package org.dateline.typesystem.testing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.EntityMention;
import org.dateline.type.Event;
import org.dateline.type.EventParticipant;
import org.dateline.type.ProcessingStep;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;
import org.dateline.type.Zone;

/** Builds annotated documents step by step. Places are UTF-16 offsets, or words of which the first occurrence is meant. */
public final class DocumentBuilder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final JCas jcas;

    private DocumentBuilder(JCas jcas) {
        this.jcas = jcas;
    }

    /** A new document. */
    public static DocumentBuilder document(String id, String text) {
        try {
            return in(JCasFactory.createJCas(), id, text);
        } catch (UIMAException e) {
            throw new IllegalStateException("The type system does not load.", e);
        }
    }

    /** A document in an empty CAS. */
    public static DocumentBuilder in(JCas jcas, String id, String text) {
        jcas.setDocumentText(text);
        DocumentMetaData.create(jcas).setDocumentId(id);
        return new DocumentBuilder(jcas);
    }

    /** The document so far. */
    public JCas build() {
        return jcas;
    }

    /** Each line with words becomes a sentence, each word and each other visible character a token. */
    public DocumentBuilder segment() {
        Matcher lines = Pattern.compile("[^\\r\\n]+").matcher(jcas.getDocumentText());
        while (lines.find()) {
            Matcher words = WORD.matcher(jcas.getDocumentText()).region(lines.start(), lines.end());
            int begin = -1;
            int end = -1;
            while (words.find()) {
                begin = begin < 0 ? words.start() : begin;
                end = words.end();
                token(words.start(), words.end());
            }
            if (end > begin) {
                sentence(begin, end);
            }
        }
        return this;
    }

    /** Adds a sentence. */
    public DocumentBuilder sentence(int begin, int end) {
        new Sentence(jcas, begin, end).addToIndexes();
        return this;
    }

    /** Adds a bare token. */
    public Token token(int begin, int end) {
        Token token = new Token(jcas, begin, end);
        token.addToIndexes();
        return token;
    }

    /** The token at some words. */
    public Token token(String words) {
        return jcas.select(Token.class).at(find(words), find(words) + words.length()).single();
    }

    /** Gives a token lemma and parts of speech; null leaves one out. */
    public DocumentBuilder morphology(Token token, String lemma, String upos, String xpos) {
        if (lemma != null) {
            Lemma annotation = new Lemma(jcas, token.getBegin(), token.getEnd());
            annotation.setValue(lemma);
            annotation.addToIndexes();
            token.setLemma(annotation);
        }
        if (upos != null || xpos != null) {
            POS pos = new POS(jcas, token.getBegin(), token.getEnd());
            pos.setCoarseValue(upos);
            pos.setPosValue(xpos);
            pos.addToIndexes();
            token.setPos(pos);
        }
        return this;
    }

    /** Makes one token depend on another, or on nothing when that is null. */
    public DocumentBuilder dependency(Token dependent, Token governor, String relation) {
        Dependency dependency = governor == null ? new ROOT(jcas) : new Dependency(jcas);
        dependency.setBegin(dependent.getBegin());
        dependency.setEnd(dependent.getEnd());
        dependency.setDependent(dependent);
        dependency.setGovernor(governor == null ? dependent : governor);
        dependency.setDependencyType(relation);
        dependency.setFlavor("basic");
        dependency.addToIndexes();
        return this;
    }

    /** Adds a zone. */
    public DocumentBuilder zone(String kind, int begin, int end) {
        Zone zone = new Zone(jcas, begin, end);
        zone.setKind(kind);
        zone.addToIndexes();
        return this;
    }

    /** Adds the article's metadata, at the first character. */
    public ArticleMetadata metadata() {
        ArticleMetadata metadata = new ArticleMetadata(jcas, 0, Math.min(1, jcas.getDocumentText().length()));
        metadata.addToIndexes();
        return metadata;
    }

    /** Adds a named entity with its mention. */
    public EntityMention entity(String id, String label, int begin, int end) {
        NamedEntity entity = new NamedEntity(jcas, begin, end);
        entity.setValue(label);
        entity.addToIndexes();
        EntityMention mention = new EntityMention(jcas, begin, end);
        mention.setId(id);
        mention.setLabel(label);
        mention.addToIndexes();
        return mention;
    }

    /** Adds a named entity at some words. */
    public EntityMention entity(String id, String label, String words) {
        return entity(id, label, find(words), find(words) + words.length());
    }

    /** The named entity that a mention completes. */
    public NamedEntity entityOf(EntityMention mention) {
        return jcas.select(NamedEntity.class).at(mention).filter(entity -> entity.getValue().equals(mention.getLabel())).findFirst()
                .orElseThrow();
    }

    /** Adds an event. */
    public Event event(String id, String eventClass, int begin, int end) {
        Event event = new Event(jcas, begin, end);
        event.setId(id);
        event.setEventClass(eventClass);
        event.addToIndexes();
        return event;
    }

    /** Adds an event at some words. */
    public Event event(String id, String eventClass, String words) {
        return event(id, eventClass, find(words), find(words) + words.length());
    }

    /** Fills a slot of an event. */
    public DocumentBuilder participant(Event event, String role, Annotation target) {
        EventParticipant slot = new EventParticipant(jcas);
        slot.setRole(role);
        slot.setTarget(target);
        FSArray<EventParticipant> before = event.getParticipants();
        int filled = before == null ? 0 : before.size();
        FSArray<EventParticipant> slots = new FSArray<>(jcas, filled + 1);
        for (int i = 0; i < filled; i++) {
            slots.set(i, before.get(i));
        }
        slots.set(filled, slot);
        event.setParticipants(slots);
        return this;
    }

    /** Adds a time expression. */
    public TimeExpression time(String id, String type, String value, int begin, int end) {
        TimeExpression time = new TimeExpression(jcas, begin, end);
        time.setId(id);
        time.setTimexType(type);
        time.setValue(value);
        time.addToIndexes();
        return time;
    }

    /** Adds a time expression at some words. */
    public TimeExpression time(String id, String type, String value, String words) {
        return time(id, type, value, find(words), find(words) + words.length());
    }

    /** Links an event or time to another, or to the metadata for the creation time. */
    public TemporalLink link(String id, Annotation source, String relation, Annotation target) {
        TemporalLink link = new TemporalLink(jcas, target.getBegin(), target.getEnd());
        link.setId(id);
        link.setGovernor(source);
        link.setDependent(target);
        link.setRelation(relation);
        link.addToIndexes();
        return link;
    }

    /** Adds a processing step. */
    public DocumentBuilder step(String layer, String component, String version, String model, String parameters) {
        ProcessingStep step = new ProcessingStep(jcas, 0, Math.min(1, jcas.getDocumentText().length()));
        step.setLayer(layer);
        step.setComponent(component);
        step.setVersion(version);
        step.setModel(model);
        step.setParameters(parameters);
        step.addToIndexes();
        return this;
    }

    /** Where some words begin first. */
    public int find(String words) {
        int found = jcas.getDocumentText().indexOf(words);
        if (found < 0) {
            throw new IllegalArgumentException("The text does not hold '" + words + "'.");
        }
        return found;
    }
}
