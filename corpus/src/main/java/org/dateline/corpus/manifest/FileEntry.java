package org.dateline.corpus.manifest;

/**
 * A file of the corpus.
 *
 * @param path from the corpus' root, with forward slashes
 * @param documents how many documents it holds; 0 for what belongs to the corpus as a whole
 */
public record FileEntry(String path, long bytes, String sha256, long documents) {}
