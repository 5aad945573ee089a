/**
 * What all of the entity layer speaks: {@link org.dateline.pipeline.entity.mention.Words}, a sentence without UIMA,
 * {@link org.dateline.pipeline.entity.mention.Mention}, a name at a place of it, and
 * {@link org.dateline.pipeline.entity.mention.EntityType}, what it names.
 */
package org.dateline.pipeline.entity.mention;
