/**
 * How annotations are compared and counted. Start with {@link org.dateline.corpus.evaluate.score.LayerScorer}: it makes the two sides
 * of a document comparable, lets the layer's scorer count, and sums up.
 *
 * <p>The definitions are those of conlleval (entities), the TempEval-3 toolkit (events, time expressions) and the CoNLL 2018 shared
 * task's evaluation (tokens, sentences, tags, lemmas). Temporal links are no marks: {@link org.dateline.corpus.evaluate.score.Awareness}
 * has TempEval-3's measure, {@link org.dateline.corpus.evaluate.score.PairKinds} the one by pairs.
 */
package org.dateline.corpus.evaluate.score;
