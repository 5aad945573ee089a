/**
 * Corrections by hand: which document of a corpus a tool gave back, whose work is taken, and what was done. Start with
 * {@link org.dateline.corpus.correct.Corrections}, which has all of it for one corpus.
 */
package org.dateline.corpus.correct;
