/**
 * The time layer: TIMEX3 temporal expressions, found by rules and resolved on the calendar. Start with
 * {@link org.dateline.pipeline.time.TimeExpressionAnnotator}, the UIMA side, and
 * {@link org.dateline.pipeline.time.TimeTagger}, which does the work on plain text. Rules live as data in {@code en/*.rules}
 * beside this package's classes; {@code time.rule} describes their notation. {@code TenseFinder} tells from the verbs around which
 * Friday is meant, by the words of {@code en/tense-words.txt}.
 */
package org.dateline.pipeline.time;
