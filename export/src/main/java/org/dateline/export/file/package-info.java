/** Files of a corpus: their names, and how they come into their place whole or not at all. */
package org.dateline.export.file;
