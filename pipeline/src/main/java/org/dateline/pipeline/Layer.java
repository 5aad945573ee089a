package org.dateline.pipeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The layers of the aggregate, in the order they are made. */
public enum Layer {
    TOKENS("zones, sentences and tokens"),
    POS("part of speech and lemma", TOKENS),
    DEPENDENCIES("Universal Dependencies", POS),
    ENTITIES("named entities", POS),
    TIMES("temporal expressions (TIMEX3)", TOKENS),
    EVENTS("events (TimeML)", POS),
    LINKS("temporal links (TLINK)", EVENTS, TIMES);

    private final String description;
    private final Set<Layer> needs;

    Layer(String description, Layer... needs) {
        this.description = description;
        this.needs = Set.of(needs);
    }

    /** What the layer holds, in a few words. */
    public String description() {
        return description;
    }

    /** The name as the command line and the provenance write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The wanted layers and all they stand on. */
    public static Set<Layer> closure(Set<Layer> wanted) {
        Set<Layer> all = EnumSet.noneOf(Layer.class);
        wanted.forEach(layer -> addWithNeeds(layer, all));
        return all;
    }

    private static void addWithNeeds(Layer layer, Set<Layer> all) {
        if (all.add(layer)) {
            layer.needs.forEach(need -> addWithNeeds(need, all));
        }
    }
}
