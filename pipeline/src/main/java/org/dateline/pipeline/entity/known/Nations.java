package org.dateline.pipeline.entity.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.pipeline.layer.ResourceLines;

/** Countries, states and continents with their short forms, and what their people are called. */
public final class Nations {

    private static final Nations KNOWN = new Nations();

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> peoples = new HashSet<>();

    private Nations() {
        ResourceLines.beside(Nations.class, "nations.txt").forEach(this::add);
    }

    /** The first form of a place's name, whatever form is given; empty when the place is not known. */
    public static Optional<String> name(String form) {
        return Optional.ofNullable(KNOWN.names.get(key(form)));
    }

    /** Whether a word is an adjective or name of a people. */
    public static boolean isPeople(String word) {
        return KNOWN.peoples.contains(word);
    }

    private void add(String line) {
        int bar = line.indexOf('|');
        String[] forms = line.substring(0, bar).split(";");
        for (String form : forms) {
            names.put(key(form.strip()), forms[0].strip());
        }
        String people = line.substring(bar + 1).strip();
        if (!people.isEmpty()) {
            peoples.addAll(Set.of(people.split("\\s+")));
        }
    }

    /** Short forms count in capitals only: us is no country. */
    private static String key(String form) {
        boolean initials = form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT)) || form.contains(".");
        return initials ? form.replace(".", "").replace(" ", "") : form.toLowerCase(Locale.ROOT).replace(" , ", ", ");
    }
}
