/**
 * Files of a corpus: their names, and how they come into their place whole or not at all. {@link org.dateline.export.file.Utf8Text} is
 * what encoders write.
 */
package org.dateline.export.file;
