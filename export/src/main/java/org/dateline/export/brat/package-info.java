/**
 * brat's standoff format: text and annotations in two files a document, two configuration files for the corpus. Start with
 * {@link org.dateline.export.brat.BratFormat}; {@code BratEncoder} writes, {@code BratLines} and {@code BratReader} read.
 */
package org.dateline.export.brat;
