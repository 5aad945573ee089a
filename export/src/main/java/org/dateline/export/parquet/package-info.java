/**
 * The records of the jsonl format as Parquet. Start with {@link org.dateline.export.parquet.ParquetFormat}. We write and read the small part of Parquet
 * that records need, plain values in pages compressed by Zstandard, because the common library brings a hundred others with it; that other
 * readers understand the files is tested.
 */
package org.dateline.export.parquet;
