/**
 * How an evaluation's results look: {@link org.dateline.corpus.evaluate.print.EvaluationTable} for people,
 * {@link org.dateline.corpus.evaluate.print.EvaluationJson} for scripts.
 */
package org.dateline.corpus.evaluate.print;
