package org.dateline.corpus.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void add(String where, String what) {
        found.add(new Finding(where, what));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
