package org.dateline.corpus.evaluate.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.corpus.evaluate.document.Annotated;
import org.dateline.corpus.evaluate.document.Span;

/** A document as both sides have it. */
public record DocumentPair(Annotated gold, NonBlankText goldText, Annotated system, NonBlankText systemText) {

    /** With the system's side; where it is missing, or is of another text, the system annotated nothing. */
    public static DocumentPair of(Annotated gold, Optional<Annotated> system) {
        NonBlankText goldText = NonBlankText.of(gold.text());
        Optional<NonBlankText> systemText = system.map(Annotated::text).map(NonBlankText::of).filter(goldText::reads);
        return systemText.isPresent()
                ? new DocumentPair(gold, goldText, system.orElseThrow(), systemText.get())
                : new DocumentPair(gold, goldText, new Annotated(gold.id(), gold.text(), Optional.empty(), Map.of()), goldText);
    }

    /** The stretches of the gold that were annotated, in blank-free offsets; empty where all was. */
    Optional<List<Span>> scope() {
        return gold.scope().map(spans -> spans.stream().map(goldText::compact).toList());
    }
}
