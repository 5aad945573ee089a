package org.dateline.export.xmi;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.dateline.export.Rendition;
import org.xml.sax.SAXException;

/** A CAS as XMI, all but the declaration: where a document holds nothing that only XML 1.1 allows, the rest is the same in both. */
public final class XmiBody {

    private final String xml;

    private XmiBody(String xml) {
        this.xml = xml;
    }

    /** A document's XMI, made once for all formats that share the rendition. */
    public static XmiBody of(Rendition document, XmlVersion version) {
        return document.product(XmiBody.class, rendition -> of(rendition.cas(), version));
    }

    /** A CAS' XMI with the characters that a version allows. */
    static XmiBody of(CAS cas, XmlVersion version) {
        XmlText text = new XmlText(version);
        try {
            new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, text);
        } catch (SAXException e) {
            throw new IllegalStateException("A CAS cannot fail to be written.", e);
        }
        return new XmiBody(text.body());
    }

    /** The whole file. */
    public String in(XmlVersion version) {
        return version.declaration() + xml;
    }
}
