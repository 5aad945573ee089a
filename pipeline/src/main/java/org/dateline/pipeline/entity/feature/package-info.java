/**
 * What the model looks at. Start with {@link org.dateline.pipeline.entity.feature.NameFeatures}: {@code Style} and {@code Traits} of
 * the words, what {@link org.dateline.pipeline.entity.feature.Reading} tells of the engine's decisions, known names
 * ({@code KnownNameClues}), and what the rest of the document says ({@code Elsewhere}).
 */
package org.dateline.pipeline.entity.feature;
