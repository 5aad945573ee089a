/**
 * What all annotators share. Start with {@link org.dateline.pipeline.layer.LayerAnnotator}, the base of each: it runs the
 * annotator and leaves the record of what made the layer. What rules look up lies in files beside them, read by
 * {@link org.dateline.pipeline.layer.WordLists} and {@link org.dateline.pipeline.layer.ResourceLines}.
 */
package org.dateline.pipeline.layer;
