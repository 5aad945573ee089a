package org.dateline.pipeline.time.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that can begin with a word, by the word after it: most that begin with {@code the} are ruled out by what follows. */
final class Starts {

    private final Map<String, List<Rule>> bySecond = new HashMap<>();
    private final List<Rule> whateverFollows;

    /**
     * Sorts rules by their second words.
     *
     * @param first key of the first word
     * @param rules what can begin with it, in order
     */
    Starts(String first, List<Rule> rules) {
        // By identity: the hash of a rule would walk all its steps, over and over where they join.
        Map<Rule, Set<String>> seconds = new IdentityHashMap<>();
        for (Rule rule : rules) {
            Set<String> keys = new HashSet<>();
            if (rule.patterns().stream().map(pattern -> pattern.addSecond(first, keys)).reduce(true, Boolean::logicalAnd)) {
                seconds.put(rule, keys);
            }
        }
        this.whateverFollows = rules.stream().filter(rule -> !seconds.containsKey(rule)).toList();
        seconds.values().stream().flatMap(Set::stream).distinct().forEach(second -> bySecond.put(second,
                rules.stream().filter(rule -> !seconds.containsKey(rule) || seconds.get(rule).contains(second)).toList()));
    }

    /** The rules to try before a piece; in the order of the files. */
    List<Rule> before(String second) {
        return bySecond.getOrDefault(second, whateverFollows);
    }
}
