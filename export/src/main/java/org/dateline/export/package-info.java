/**
 * Formats that annotated documents are written to and read from. Start with {@link org.dateline.export.Formats}, the one list, and
 * {@link org.dateline.export.Exporter}, which writes a corpus in several formats at once and counts what each could not carry.
 * {@link org.dateline.export.ExportWriter} is the same as a UIMA consumer.
 * {@link org.dateline.export.returned.ReturnReaders} read what annotation tools give back, and {@link org.dateline.export.merge.Merge}
 * puts it together with the original.
 *
 * <p>A {@link org.dateline.export.Format} declares what it carries; what it does not carry is taken out, and counted, before the
 * format sees a document. So a format is a plain translation, and reading its files gives exactly the reduced document. What several
 * formats need of a document, such as its CAS, is made once and found in its {@link org.dateline.export.Rendition}.
 */
package org.dateline.export;
