/**
 * The record of everything that is in a corpus and what made it. Start with {@link org.dateline.corpus.manifest.Manifest};
 * {@link org.dateline.corpus.manifest.ManifestBuilder} gathers one while a corpus is written.
 */
package org.dateline.corpus.manifest;
