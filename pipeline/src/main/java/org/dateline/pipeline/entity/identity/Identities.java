package org.dateline.pipeline.entity.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Ties the mentions of one entity together: equal names, surname or first name with the full name, acronym with what it stands for,
 * short with long form, and the forms of a country's name. Of several full forms the one last spoken of is taken.
 */
public final class Identities {

    private final List<Words> sentences;
    private final Map<String, Collection<Entity>> byKey = new HashMap<>();
    private final Map<Mention, Entity> homes = new HashMap<>();

    private Identities(List<Words> sentences) {
        this.sentences = sentences;
    }

    /** The entity of each mention of a document. */
    public static Map<Mention, Entity> of(List<Words> sentences, List<Mention> mentions) {
        Identities identities = new Identities(sentences);
        List<Mention> longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(Comparator.comparingInt(Mention::size).reversed().thenComparing(Comparator.naturalOrder()));
        longestFirst.forEach(identities::place);
        return identities.homes;
    }

    private void place(Mention mention) {
        String name = sentences.get(mention.sentence()).written(mention.begin(), mention.end());
        Entity home = null;
        int best = Integer.MAX_VALUE;
        for (Entity entity : candidates(name)) {
            int distance = entity.distance(mention, sentences.size());
            if (distance < best && SameEntity.of(name, mention.type(), entity)) {
                home = entity;
                best = distance;
            }
        }
        home = home == null ? new Entity(mention.type()) : home;
        if (!home.names().contains(name)) {
            Entity found = home;
            keys(name).forEach(key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(found));
        }
        home.add(mention, name);
        homes.put(mention, home);
    }

    private Collection<Entity> candidates(String name) {
        Collection<Entity> candidates = new LinkedHashSet<>();
        keys(name).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        return candidates;
    }

    /** What a name shares with each name that may stand for the same: the whole, one of its words, its initials, its country. */
    private static Collection<String> keys(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Collection<String> keys = new LinkedHashSet<>();
        keys.add(lower);
        Arrays.stream(lower.split(" ")).filter(word -> !WordList.SMALL_WORDS.has(word)).forEach(keys::add);
        keys.add(SameEntity.initials(lower));
        keys.add(lower.replace(".", ""));
        keys.add(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
        Nations.name(name).ifPresent(keys::add);
        keys.remove("");
        return keys;
    }
}
