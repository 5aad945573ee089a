/**
 * What is known before a text is read, each from a file of its name: lists of words that rules go by
 * ({@link org.dateline.pipeline.entity.known.WordList}), countries and their peoples
 * ({@link org.dateline.pipeline.entity.known.Nations}), names of places and persons
 * ({@link org.dateline.pipeline.entity.known.KnownNames}).
 */
package org.dateline.pipeline.entity.known;
