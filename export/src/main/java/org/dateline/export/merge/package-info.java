/**
 * Puts what an annotation tool gave back together with what the tool never saw. Start with {@link org.dateline.export.merge.Merge}:
 * two documents in, one document and the list of what a hand has changed out. {@link org.dateline.export.merge.ItemMerge} says what of
 * a corrected annotation stays.
 */
package org.dateline.export.merge;
