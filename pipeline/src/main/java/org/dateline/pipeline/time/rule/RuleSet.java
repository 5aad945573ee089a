package org.dateline.pipeline.time.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiled rules, indexed by the words their matches can begin with. Immutable; any number of threads may use it. */
public final class RuleSet {

    private final Map<String, Starts> byFirst;
    private final List<Example> examples;

    private RuleSet(Map<String, Starts> byFirst, List<Example> examples) {
        this.byFirst = byFirst;
        this.examples = List.copyOf(examples);
    }

    /** Reads and compiles rule files from texts by file name, in this order. */
    public static RuleSet of(Map<String, String> files) {
        RuleReader reader = new RuleReader();
        files.forEach(reader::read);
        return reader.compile();
    }

    /** All examples, in the order of the files. */
    public List<Example> examples() {
        return examples;
    }

    /** The longest match that begins at a piece; of two that are equally long the one whose rule comes first. */
    public Optional<RuleMatch> matchAt(List<Piece> pieces, int at) {
        Starts starts = byFirst.get(pieces.get(at).key());
        if (starts == null) {
            return Optional.empty();
        }
        RuleMatch best = null;
        Run run = new Run(pieces);
        for (Rule rule : starts.before(at + 1 < pieces.size() ? pieces.get(at + 1).key() : "")) {
            run.restart();
            rule.patterns().forEach(pattern -> pattern.run(run, at));
            if (run.longest() > (best == null ? at : best.end())) {
                Map<String, String> slots = new HashMap<>(rule.fixed());
                slots.putAll(run.best());
                best = new RuleMatch(rule.name(), rule.kind(), at, run.longest(), new Slots(slots));
            }
        }
        return Optional.ofNullable(best);
    }

    /** Gathers rules. */
    static final class Builder {

        private final Map<String, List<Rule>> byFirst = new HashMap<>();
        private final List<Example> examples;

        Builder(List<Example> examples) {
            this.examples = examples;
        }

        void add(String name, List<Pattern> patterns, String kind, Map<String, String> fixed) {
            List<Step> compiled = patterns.stream().map(pattern -> pattern.before(new Step.Accept())).toList();
            Rule rule = new Rule(name, compiled, kind, Map.copyOf(fixed));
            Set<String> first = new HashSet<>();
            for (Pattern pattern : patterns) {
                if (!pattern.addFirst(first) || first.isEmpty()) {
                    throw new RuleFormatException("Rule " + name + " could match nothing at all");
                }
            }
            first.forEach(word -> byFirst.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
        }

        RuleSet build() {
            Map<String, Starts> starts = new HashMap<>();
            byFirst.forEach((first, rules) -> starts.put(first, new Starts(first, rules)));
            return new RuleSet(starts, examples);
        }
    }
}
