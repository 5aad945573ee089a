package org.dateline.pipeline.entity;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.entity.identity.Entity;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.layer.Confidence;
import org.dateline.pipeline.layer.SentenceTokens;
import org.dateline.type.EntityMention;

/** Writes mentions into a document, numbered in their order, and their entities likewise. */
final class EntityWriter {

    private final JCas jcas;
    private final List<SentenceTokens> sentences;
    private final Map<Entity, String> ids = new HashMap<>();
    private int written;

    EntityWriter(JCas jcas, List<SentenceTokens> sentences) {
        this.jcas = jcas;
        this.sentences = sentences;
    }

    /** Adds a mention and what completes it. */
    void write(Mention mention, Entity entity) {
        SentenceTokens sentence = sentences.get(mention.sentence());
        int begin = sentence.get(mention.begin()).getBegin();
        int end = sentence.get(mention.end() - 1).getEnd();
        NamedEntity name = new NamedEntity(jcas, begin, end);
        name.setValue(mention.type().name());
        name.addToIndexes();
        EntityMention completion = new EntityMention(jcas, begin, end);
        completion.setId("n" + ++written);
        completion.setLabel(mention.type().name());
        completion.setConfidence(Confidence.rounded(mention.confidence()));
        completion.setEntityId(ids.computeIfAbsent(entity, e -> "x" + (ids.size() + 1)));
        completion.setCanonicalName(entity.canonicalName());
        completion.addToIndexes();
    }
}
