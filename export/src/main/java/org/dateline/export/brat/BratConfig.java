package org.dateline.export.brat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.export.span.KnownLabels;
import org.dateline.export.span.LabelledSpan;

/** Collects the types, roles and values of a corpus and writes the two configuration files that name them and all others we know. */
final class BratConfig {

    static final String TO_CREATION_TIME = "DocTimeRel";

    /** Values that are chosen from a list and so become attributes; others are notes. */
    private static final Map<String, String> TITLES = Map.of("tense", "Tense", "aspect", "Aspect", "polarity", "Polarity", "pos", "Pos",
            "mod", "Mod", "function", "FunctionInDocument", "temporal_function", "TemporalFunction");

    private final Set<String> entities = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> relations = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Map<String, Set<String>> values = new HashMap<>();

    BratConfig() {
        KnownLabels.SPANS.forEach(label -> see(label, label.startsWith(LabelledSpan.EVENT)));
        relations.addAll(KnownLabels.RELATIONS);
        roles.addAll(KnownLabels.ROLES);
        KnownLabels.VALUES.forEach((name, all) -> values.put(TITLES.get(name), new HashSet<>(all)));
    }

    /** Title of the attribute a value is written as, or null when it has to be a note. */
    static String attribute(String name, String value) {
        return BratFormat.name(value).equals(value) ? TITLES.get(name) : null;
    }

    /** Name of the value that an attribute holds. */
    static String name(String title) {
        return TITLES.entrySet().stream().filter(entry -> entry.getValue().equals(title)).map(Map.Entry::getKey).findFirst().orElse(title);
    }

    void see(String type, boolean event) {
        (event ? events : entities).add(type);
    }

    void relation(String name) {
        relations.add(name);
    }

    void role(String name) {
        roles.add(name);
    }

    void value(String title, String value) {
        values.computeIfAbsent(title, key -> new HashSet<>()).add(value);
    }

    String annotation() {
        StringBuilder conf = new StringBuilder("[entities]\n");
        new TreeSet<>(entities).forEach(type -> conf.append(type).append('\n'));
        conf.append("\n[relations]\n<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>\n");
        new TreeSet<>(relations).forEach(name -> conf.append(name).append("\tArg1:<ANY>, Arg2:<ANY>\n"));
        StringBuilder slots = new StringBuilder();
        new TreeSet<>(roles).forEach(role -> slots.append(slots.length() == 0 ? "\t" : ", ").append(role).append("*:<ANY>"));
        conf.append("\n[events]\n");
        new TreeSet<>(events).forEach(type -> conf.append(type).append(slots).append('\n'));
        conf.append("\n[attributes]\n");
        new TreeMap<>(values).forEach((title, all) -> conf.append(title).append("\tArg:<ANY>, Value:")
                .append(String.join("|", new TreeSet<>(all))).append('\n'));
        return conf.toString();
    }

    String visual() {
        StringBuilder conf = new StringBuilder("[labels]\n");
        new TreeSet<>(entities).forEach(type -> conf.append(type).append(" | ").append(type.replace(LabelledSpan.TIMEX, "")).append('\n'));
        new TreeSet<>(events).forEach(type -> conf.append(type).append(" | ").append(type.replace(LabelledSpan.EVENT, "")).append('\n'));
        conf.append("\n[drawing]\nSPAN_DEFAULT\tfgColor:black, bgColor:lightgreen, borderColor:darken\n");
        entities.stream().filter(type -> type.startsWith(LabelledSpan.TIMEX)).sorted()
                .forEach(type -> conf.append(type).append("\tbgColor:#ffe680\n"));
        new TreeSet<>(events).forEach(type -> conf.append(type).append("\tbgColor:#b3d1ff\n"));
        return conf.append("ARC_DEFAULT\tcolor:black, dashArray:-, arrowHead:triangle-5\n").toString();
    }
}
