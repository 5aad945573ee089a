package org.dateline.corpus.plan;

import java.util.Optional;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.filter.DocumentFilter;
import org.dateline.corpus.split.SplitFacts;
import org.dateline.corpus.split.Splitter;

/** Everything a document has to pass before it is annotated. */
final class Gate {

    private final DocumentFilter filter;
    private final Splitter splitter;

    Gate(BuildConfig config) {
        this.filter = new DocumentFilter(config.filters());
        this.splitter = new Splitter(config.splits());
    }

    /** Why a document is left out; empty when it is not. */
    Optional<String> objection(String text, SplitFacts facts) {
        return filter.objection(text, facts.date()).or(() -> splitter.objection(facts));
    }
}
