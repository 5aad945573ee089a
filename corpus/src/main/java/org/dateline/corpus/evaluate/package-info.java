/**
 * Compares a system's annotations with gold ones. Start with {@link org.dateline.corpus.evaluate.Evaluator}: it matches documents by id
 * and has each layer scored. What it reads is in {@code document}, how it counts in {@code score}, what temporal links say together in
 * {@code link}, how results look in {@code print}.
 */
package org.dateline.corpus.evaluate;
