/**
 * Labels for tokens, from left to right: {@link org.dateline.pipeline.engine.tag.PosTagger} and
 * {@link org.dateline.pipeline.engine.tag.NameTagger}; {@code Sequence} is the state of both.
 */
package org.dateline.pipeline.engine.tag;
