/**
 * What a time denotes on the calendar: {@link org.dateline.pipeline.relation.calendar.Extent}, from one
 * {@link org.dateline.pipeline.relation.calendar.Moment} to another.
 */
package org.dateline.pipeline.relation.calendar;
