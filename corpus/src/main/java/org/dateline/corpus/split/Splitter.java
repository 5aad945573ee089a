package org.dateline.corpus.split;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.corpus.input.Digest;

/**
 * Decides splits. A document's split depends on nothing but itself and its near duplicates, so a new document moves no old one. Near
 * duplicates go together: by hash, where the oldest of them goes; otherwise where the most held-out of them belongs, so that nothing
 * of the test split is seen in training.
 */
public final class Splitter {

    private static final double WHOLE = 100;
    private static final int DIGITS = 8;
    private static final double RANGE = 1L << 32;
    private static final Comparator<SplitFacts> OLDEST = Comparator
            .comparing(SplitFacts::date, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(SplitFacts::id);

    private final SplitOptions options;

    /** Decides by these options. */
    public Splitter(SplitOptions options) {
        this.options = options;
    }

    /** Why a document cannot be put into any split; empty when it can. */
    public Optional<String> objection(SplitFacts facts) {
        return switch (options.by()) {
            case DATE -> facts.date() == null ? Optional.of("it has no date, and splits go by date") : Optional.empty();
            case FIELD -> facts.given() == null || Split.of(facts.given()).isEmpty()
                    ? Optional.of("its field '%s' names no split: %s".formatted(options.field(), facts.given())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The split of documents that belong together; none of them has an objection. */
    public Split split(List<SplitFacts> group) {
        return switch (options.by()) {
            case NONE -> Split.TRAIN;
            case HASH -> byHash(group.stream().min(OLDEST).orElseThrow().id());
            case DATE -> mostHeldOut(group, facts -> byDate(facts.date()));
            case SOURCE -> mostHeldOut(group, facts -> bySource(facts.source()));
            case FIELD -> mostHeldOut(group, facts -> Split.of(facts.given()).orElseThrow());
        };
    }

    private static Split mostHeldOut(List<SplitFacts> group, Function<SplitFacts, Split> rule) {
        return group.stream().map(rule).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Split byHash(String id) {
        long hash = Long.parseLong(Digest.ofParts(List.of(options.salt(), id)).substring(0, DIGITS), 16);
        double percent = hash / RANGE * WHOLE;
        if (percent < options.test()) {
            return Split.TEST;
        }
        return percent < options.test() + options.validation() ? Split.VALIDATION : Split.TRAIN;
    }

    private Split byDate(String date) {
        if (options.testFrom() != null && date.compareTo(options.testFrom()) >= 0) {
            return Split.TEST;
        }
        return options.validationFrom() != null && date.compareTo(options.validationFrom()) >= 0 ? Split.VALIDATION : Split.TRAIN;
    }

    private Split bySource(String source) {
        if (source != null && options.testSources().contains(source)) {
            return Split.TEST;
        }
        return source != null && options.validationSources().contains(source) ? Split.VALIDATION : Split.TRAIN;
    }
}
