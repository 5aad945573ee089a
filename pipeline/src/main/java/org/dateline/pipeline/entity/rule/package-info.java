/**
 * The conventions as rules. Start with {@link org.dateline.pipeline.entity.rule.DocumentRules}, which applies all in their order:
 * sentence by sentence {@code Borders}, {@code Offices} and {@code Cuts} take away, {@code GivenNames}, {@code Hyphens}, {@code Nicknames}, {@code Joins} and
 * {@code WholeNames} put together, {@code Heads} and {@code Storms} type; over the document {@code Repeats}, {@code Surnames},
 * {@code SameNames} and {@code Acronyms}; at last {@code Institutions}, {@code Peoples}, {@code Seats} and {@code Courtesy}. The words they
 * go by are lists of {@link org.dateline.pipeline.entity.known.WordList}.
 */
package org.dateline.pipeline.entity.rule;
