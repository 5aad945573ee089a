/**
 * The algebra of calendar periods and lengths of time, on {@code java.time}, without UIMA and without rules. Start with
 * {@link org.dateline.pipeline.time.value.Period}: a day, week, month, year … that knows its neighbours, its bounds and its
 * TIMEX3 value.
 */
package org.dateline.pipeline.time.value;
