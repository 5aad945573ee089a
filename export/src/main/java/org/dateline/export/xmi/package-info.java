/**
 * The CAS itself as XMI, with foreign types and all. Start with {@link org.dateline.export.xmi.XmiFormat}; {@link org.dateline.export.xmi.XmlText} writes the XML,
 * so that no character of a text can break a file or move an offset.
 */
package org.dateline.export.xmi;
