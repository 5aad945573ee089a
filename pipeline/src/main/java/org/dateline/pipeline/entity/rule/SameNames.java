package org.dateline.pipeline.entity.rule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Types a name alike through a document: the type that most of its mentions have, the surer counting for more. */
final class SameNames {

    private static final double MAJORITY = 0.6;

    private final List<Words> sentences;
    private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();

    private SameNames(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        for (Mention mention : mentions) {
            votes.computeIfAbsent(name(mention), name -> new EnumMap<>(EntityType.class))
                    .merge(mention.type(), mention.confidence(), Double::sum);
        }
    }

    /** The mentions of a document, each typed like a clear majority of those with its name. */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        SameNames names = new SameNames(sentences, mentions);
        return mentions.stream().map(mention -> names.retype(mention, MAJORITY)).toList();
    }

    /** The same with the commonest type for all, unless some are persons and some places: there the context has spoken. */
    static List<Mention> settle(List<Words> sentences, List<Mention> mentions) {
        SameNames names = new SameNames(sentences, mentions);
        return mentions.stream().map(mention -> names.retype(mention, names.isTwofold(mention) ? MAJORITY : 0)).toList();
    }

    private Mention retype(Mention mention, double majority) {
        Map<EntityType, Double> types = votes.get(name(mention));
        double all = types.values().stream().mapToDouble(Double::doubleValue).sum();
        Map.Entry<EntityType, Double> most = types.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean outvoted = most.getKey() != mention.type() && most.getValue() >= majority * all;
        return outvoted ? mention.as(most.getKey(), most.getValue() / all * mention.confidence()) : mention;
    }

    private boolean isTwofold(Mention mention) {
        Map<EntityType, Double> types = votes.get(name(mention));
        return types.containsKey(EntityType.PERSON) && types.keySet().stream().anyMatch(EntityType::isPlace);
    }

    private String name(Mention mention) {
        return sentences.get(mention.sentence()).text(mention.begin(), mention.end());
    }
}
