/**
 * From what a rule found to TIMEX3 attributes: which day, how long, how often. Start with
 * {@link org.dateline.pipeline.time.resolve.Resolver}, which hands each kind of expression to the class that knows it.
 */
package org.dateline.pipeline.time.resolve;
