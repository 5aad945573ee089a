/**
 * Documents that say the same. Start with {@link org.dateline.corpus.dedup.DuplicateFinder}: MinHash signatures over word shingles,
 * candidates by locality-sensitive hashing, every candidate pair compared.
 */
package org.dateline.corpus.dedup;
