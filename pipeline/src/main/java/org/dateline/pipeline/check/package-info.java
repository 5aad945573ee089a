/**
 * What must hold of every document that leaves the pipeline. Start with {@link org.dateline.pipeline.check.DocumentCheck}, the list of
 * invariants; {@link org.dateline.pipeline.check.CheckAnnotator} is its place in the aggregate.
 */
package org.dateline.pipeline.check;
