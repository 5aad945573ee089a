package org.dateline.export.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers what a tool gave back. */
public final class Returns {

    private final List<Returned> documents = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();

    /** Adds a document. */
    public void add(Returned document) {
        documents.add(document);
    }

    /** Counts a document that the tool says not to take. */
    public void passOver(String why) {
        passedOver.merge(why, 1, Integer::sum);
    }

    /** The documents, in the order of the files. */
    public List<Returned> documents() {
        return List.copyOf(documents);
    }

    /** How many were not to be taken, by reason. */
    public Map<String, Integer> passedOver() {
        return new TreeMap<>(passedOver);
    }
}
