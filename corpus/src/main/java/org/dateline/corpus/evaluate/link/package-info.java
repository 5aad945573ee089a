/**
 * What temporal links say together. Start with {@link org.dateline.corpus.evaluate.link.LinkGraph}: it closes links, reduces them to those
 * that do not follow from others, and sets aside what contradicts. {@link org.dateline.corpus.evaluate.link.Relation} tells what a
 * relation says of the points where its two intervals begin and end.
 *
 * <p>Intervals are numbers from 0 up; interval {@code n} begins at point {@code 2n} and ends at point {@code 2n + 1}. The pipeline's own
 * closure is not used: what is judged should not judge.
 */
package org.dateline.corpus.evaluate.link;
