package org.dateline.export.view;

import static org.dateline.export.view.TemporalLink.CREATION_TIME;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.jcas.JCas;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.EntityMention;
import org.dateline.type.Event;
import org.dateline.type.TemporalLink;
import org.dateline.type.TimeExpression;

/** The ids of what a CAS holds: those it states, and new ones where it states none or one twice. */
final class CasIds {

    private final Map<FeatureStructure, String> ids = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Named> entities;

    /** An entity with the mention that completes it, or null. */
    record Named(NamedEntity entity, EntityMention mention) {}

    CasIds(JCas jcas) {
        entities = pair(jcas);
        jcas.select(TimeExpression.class).forEach(time -> state(time, time.getId()));
        taken.add(CREATION_TIME);
        entities.forEach(each -> state(each.entity(), each.mention() == null ? null : each.mention().getId()));
        jcas.select(Event.class).forEach(event -> state(event, event.getId()));
        jcas.select(TemporalLink.class).forEach(link -> state(link, link.getId()));
        entities.forEach(each -> fill(each.entity(), "n"));
        jcas.select(Event.class).forEach(event -> fill(event, "e"));
        jcas.select(TimeExpression.class).forEach(time -> fill(time, "t"));
        jcas.select(TemporalLink.class).forEach(link -> fill(link, "l"));
        entities.stream().filter(each -> each.mention() != null).forEach(each -> ids.put(each.mention(), ids.get(each.entity())));
        jcas.select(ArticleMetadata.class).forEach(all -> ids.put(all, CREATION_TIME));
    }

    /** The id of an annotation, or null when it is nothing that has ids. */
    String of(FeatureStructure annotation) {
        return ids.get(annotation);
    }

    List<Named> entities() {
        return entities;
    }

    private void state(FeatureStructure annotation, String id) {
        if (id != null && !id.isEmpty() && taken.add(id)) {
            ids.put(annotation, id);
        }
    }

    private void fill(FeatureStructure annotation, String prefix) {
        while (!ids.containsKey(annotation)) {
            state(annotation, prefix + numbers.merge(prefix, 1, Integer::sum));
        }
    }

    private static List<Named> pair(JCas jcas) {
        Map<List<Object>, List<EntityMention>> mentions = new HashMap<>();
        for (EntityMention mention : jcas.select(EntityMention.class)) {
            mentions.computeIfAbsent(List.of(mention.getBegin(), mention.getEnd(), Objects.requireNonNullElse(mention.getLabel(), "")),
                    key -> new ArrayList<>()).add(mention);
        }
        List<Named> entities = new ArrayList<>();
        for (NamedEntity entity : jcas.select(NamedEntity.class)) {
            var key = List.<Object>of(entity.getBegin(), entity.getEnd(), Objects.requireNonNullElse(entity.getValue(), ""));
            List<EntityMention> found = mentions.getOrDefault(key, List.of());
            entities.add(new Named(entity, found.isEmpty() ? null : found.remove(0)));
        }
        return entities;
    }
}
