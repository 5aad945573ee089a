/**
 * What the engine says, as plain records: {@link org.dateline.pipeline.engine.result.TextSpan} for tokens and sentences,
 * {@link org.dateline.pipeline.engine.result.Tag}, {@link org.dateline.pipeline.engine.result.Name} with its
 * {@link org.dateline.pipeline.engine.result.NameClue clues}, and {@link org.dateline.pipeline.engine.result.Arc}.
 */
package org.dateline.pipeline.engine.result;
