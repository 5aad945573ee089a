package org.dateline.corpus.manifest;

import java.util.List;

/**
 * A document of the corpus.
 *
 * @param input where it came from
 * @param sourceSha256 checksum of its text
 * @param fingerprint checksum of it and of what made its annotations
 * @param contentSha256 checksum of its text, metadata and annotations, whatever made them; null in manifests of older versions
 * @param layers the layers it has
 */
public record DocumentEntry(String id, String input, String sourceSha256, String fingerprint, String contentSha256, String split,
        List<String> layers) {

    public DocumentEntry {
        layers = List.copyOf(layers);
    }
}
