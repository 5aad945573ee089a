/**
 * Trains the event model from gold annotations. Start with {@link org.dateline.pipeline.event.training.EventTraining}, which reads
 * the gold, cross-validates, trains on all of it, and writes the model and its report.
 */
package org.dateline.pipeline.event.training;
