package org.dateline.export.xmi;

import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.dateline.export.CasCorpusWriter;
import org.dateline.export.TextFilesWriter;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ViewToCas;
import org.xml.sax.SAXException;

/** Serialises CASes, and beside them their type system. */
public final class XmiWriter extends TextFilesWriter implements CasCorpusWriter {

    static final String TYPE_SYSTEM = "TypeSystem.xml";

    private final XmlVersion version;
    private JCas scratch;
    private TypeSystem types;
    private XmiCasSerializer serializer;
    private boolean closed;

    XmiWriter(Path folder, XmlVersion version, boolean overwrite) {
        super(folder, XmiFormat.SUFFIX, document -> "", overwrite);
        this.version = version;
    }

    @Override
    public void write(DocumentView document) {
        scratch = scratch == null ? CasFactory.create() : scratch;
        scratch.reset();
        ViewToCas.fill(document, scratch);
        write(document.id(), scratch.getCas());
    }

    @Override
    public void write(String id, CAS cas) {
        if (types != cas.getTypeSystem()) {
            types = cas.getTypeSystem();
            serializer = new XmiCasSerializer(types);
        }
        write(id, XmiFormat.SUFFIX, toXmi(cas, version, serializer));
    }

    /**
     * A CAS as XMI.
     *
     * @param serializer made for the CAS' type system
     */
    public static String toXmi(CAS cas, XmlVersion version, XmiCasSerializer serializer) {
        XmlText xml = new XmlText(version);
        try {
            serializer.serialize(cas, xml);
        } catch (SAXException e) {
            throw new IllegalStateException("A CAS cannot fail to be written.", e);
        }
        return xml.text();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            writeShared(TYPE_SYSTEM, CasFactory.describe(types == null ? CasFactory.create().getTypeSystem() : types));
        }
    }
}
