/**
 * The aggregate. Start with {@link org.dateline.pipeline.Pipeline}, which lists the annotators in the order an article meets them;
 * each of the packages below makes one layer.
 */
package org.dateline.pipeline;
