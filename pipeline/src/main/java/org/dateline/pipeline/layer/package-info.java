/**
 * What all annotators share. Start with {@link org.dateline.pipeline.layer.LayerAnnotator}, the base of each: it runs the
 * annotator and leaves the record of what made the layer.
 */
package org.dateline.pipeline.layer;
