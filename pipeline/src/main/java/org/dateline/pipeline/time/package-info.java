/**
 * The time layer: TIMEX3 temporal expressions, found by rules and resolved on the calendar. Start with
 * {@link org.dateline.pipeline.time.TimeExpressionAnnotator}, the UIMA side, and
 * {@link org.dateline.pipeline.time.TimeTagger}, which does the work on plain text. Rules live as data in {@code en/*.rules}
 * beside this package's classes; {@code time.rule} describes their notation.
 */
package org.dateline.pipeline.time;
