/**
 * The files of the converted models: {@link org.dateline.pipeline.engine.store.PartWriter} writes flat arrays at build time,
 * {@link org.dateline.pipeline.engine.store.PartReader} reads them. Strings are known by 64-bit fingerprints only:
 * {@link org.dateline.pipeline.engine.store.Gram} makes them, {@link org.dateline.pipeline.engine.store.KeySorter} brings them into
 * order, {@link org.dateline.pipeline.engine.store.FingerprintIndex} finds them.
 */
package org.dateline.pipeline.engine.store;
