/**
 * XML descriptors for pipelines that import components by name, written into the jar when the project is built; see
 * {@link org.dateline.pipeline.descriptor.DescriptorWriter}.
 */
package org.dateline.pipeline.descriptor;
