/**
 * What a corpus says of itself: to people in {@link org.dateline.corpus.card.DatasetCard}, to machines in
 * {@link org.dateline.corpus.card.Croissant}. Both take the shape of a record from its JSON Schema.
 */
package org.dateline.corpus.card;
