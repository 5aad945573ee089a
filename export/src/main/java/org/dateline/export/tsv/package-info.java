/**
 * WebAnno TSV 3.3: tokens in rows, layers in columns. Start with {@link org.dateline.export.tsv.WebAnnoTsvFormat};
 * {@link org.dateline.export.tsv.TsvLayer} lists the layers.
 */
package org.dateline.export.tsv;
