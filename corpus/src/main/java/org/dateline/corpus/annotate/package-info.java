/**
 * From articles to annotated documents: engines that work side by side, results in the order of the inputs. Start with
 * {@link org.dateline.corpus.annotate.Annotator}.
 */
package org.dateline.corpus.annotate;
