/**
 * Trains the name model from gold annotations. Start with {@link org.dateline.pipeline.entity.training.NameTraining}, which reads what
 * {@code GoldSource} lists, scores it, trains on all of it, and writes the model and its report. {@code GoldLabels} and
 * {@code NamePhrase} tell what each annotation says of a token.
 */
package org.dateline.pipeline.entity.training;
