/**
 * The record of everything that is in a corpus and what made it. Start with {@link org.dateline.corpus.manifest.ManifestWriter}.
 */
package org.dateline.corpus.manifest;
