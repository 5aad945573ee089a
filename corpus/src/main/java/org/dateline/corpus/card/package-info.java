/**
 * What a corpus says of itself: to people in {@link org.dateline.corpus.card.DatasetCard}, to machines in
 * {@link org.dateline.corpus.card.Croissant}. Both take the shape of a record from its JSON Schema. What only
 * who publishes a corpus can know is left out where it is not stated: {@link org.dateline.corpus.card.CroissantProperty}.
 */
package org.dateline.corpus.card;
