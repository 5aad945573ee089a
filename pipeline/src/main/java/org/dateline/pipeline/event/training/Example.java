package org.dateline.pipeline.event.training;

import java.util.List;
import org.dateline.pipeline.event.training.GoldDocument.Span;

/**
 * A word to learn from.
 *
 * @param document where it stands
 * @param span where in it
 * @param features what the model looks at
 * @param event whether an event begins with it
 */
record Example(GoldDocument document, Span span, List<String> features, boolean event) {}
