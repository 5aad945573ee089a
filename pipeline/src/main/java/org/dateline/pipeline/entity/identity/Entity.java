package org.dateline.pipeline.entity.identity;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;

/** One entity of a document: where it is spoken of, and by which names. */
public final class Entity {

    private static final Comparator<String> FULLER = Comparator.<String>comparingInt(name -> name.split(" ").length)
            .thenComparing(name -> !name.equals(name.toUpperCase(Locale.ROOT))).thenComparingInt(String::length);

    private final EntityType type;
    private final TreeSet<Mention> mentions = new TreeSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    Entity(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    /** The forms it goes by, words divided by one blank. */
    Set<String> names() {
        return names;
    }

    void add(Mention mention, String name) {
        mentions.add(mention);
        names.add(name);
    }

    /** How many sentences before a mention it was last spoken of; {@code farthest} and more if it comes only after. */
    int distance(Mention mention, int farthest) {
        Mention before = mentions.lower(mention);
        return before != null ? mention.sentence() - before.sentence() : farthest + mentions.first().sentence() - mention.sentence();
    }

    /** The fullest form of the name: the one of most words, in mixed case rather than in capitals, of most letters. */
    public String canonicalName() {
        return names.stream().reduce((best, name) -> FULLER.compare(name, best) > 0 ? name : best).orElseThrow();
    }
}
