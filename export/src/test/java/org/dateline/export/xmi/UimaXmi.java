package org.dateline.export.xmi;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.xml.sax.SAXException;

/** The oracle: XMI by UIMA's own serialiser. */
final class UimaXmi {

    private UimaXmi() {}

    static String of(CAS cas, XmlVersion version) {
        XmlText text = new XmlText(version);
        try {
            new XmiCasSerializer(cas.getTypeSystem()).serialize(cas, text);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return text.text();
    }
}
