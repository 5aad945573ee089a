/**
 * The CAS itself as XMI, with foreign types and all. Start with {@link org.dateline.export.xmi.XmiFormat}; {@link org.dateline.export.xmi.XmlText} writes the XML,
 * so that no character of a text can break a file or move an offset. Formats get the CAS of a document from a
 * {@link org.dateline.export.xmi.ScratchCas}.
 */
package org.dateline.export.xmi;
