package org.dateline.pipeline.event.training;

import org.dateline.pipeline.event.Evidence;
import org.dateline.pipeline.event.training.GoldDocument.Span;

/**
 * A word to learn from.
 *
 * @param document where it stands
 * @param span where in it
 * @param evidence what the model looks at
 * @param event whether an event begins with it
 */
record Example(GoldDocument document, Span span, Evidence evidence, boolean event) {}
