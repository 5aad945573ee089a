/**
 * Linear models over joined features. Start with {@link org.dateline.pipeline.engine.linear.LinearModel}: it looks up each
 * {@link org.dateline.pipeline.engine.linear.Item} in a {@link org.dateline.pipeline.engine.linear.Context} and adds what the
 * {@code Weights} say of it, of which only those that are not zero are kept.
 */
package org.dateline.pipeline.engine.linear;
