/**
 * A conditional random field that labels the tokens of a sentence with where they stand in names of CoNLL's four types. Start with
 * {@link org.dateline.pipeline.entity.model.NameModel}; it knows nothing of texts, only features as 64-bit keys.
 */
package org.dateline.pipeline.entity.model;
