package org.dateline.corpus.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.input.Origin;

/** Sees to it that no two documents have one id. */
final class Ids {

    private final Map<String, Origin> taken = new HashMap<>();

    /** Takes an id; gives the input that has it when it is taken already. */
    Optional<Origin> take(String id, Origin origin) {
        return Optional.ofNullable(taken.putIfAbsent(id, origin));
    }

    /** Takes an id derived from content, numbered when the same content came before. */
    String takeDerived(String id, Origin origin) {
        String free = id;
        for (int number = 2; take(free, origin).isPresent(); number++) {
            free = id + "-" + number;
        }
        return free;
    }
}
