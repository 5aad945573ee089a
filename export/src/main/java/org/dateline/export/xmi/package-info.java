/**
 * The CAS itself as XMI, with foreign types and all. Start with {@link org.dateline.export.xmi.XmiFormat};
 * {@link org.dateline.export.xmi.XmiSerializer} writes what UIMA's own serialiser would, byte for byte, which its tests hold it to, at less
 * than half of the cost. What characters become is up to {@link org.dateline.export.xmi.XmlVersion}, so that none can break a file or move
 * an offset; {@link org.dateline.export.xmi.XmlText} writes any other XML by the same rules. Formats get the CAS of a document from a
 * {@link org.dateline.export.xmi.ScratchCas}.
 */
package org.dateline.export.xmi;
