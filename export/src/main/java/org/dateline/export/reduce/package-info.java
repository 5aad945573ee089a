/**
 * What a format can and cannot carry. Start with {@link org.dateline.export.reduce.Capabilities}: the
 * {@link org.dateline.export.reduce.Facet facets} of a document that a format keeps, and the
 * {@link org.dateline.export.reduce.Reduction reductions} that bring what is left into the format's shape. Both count what they
 * take away. {@link org.dateline.export.reduce.Writable} is the document before that, with what reductions for several formats share.
 * What stays as it is is not copied: see {@link org.dateline.export.reduce.Copies}.
 */
package org.dateline.export.reduce;
