package org.dateline.export.xmi;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.Rendition;
import org.dateline.export.cas.IndexedView;
import org.dateline.export.cas.Utf8Buffer;

/** Writes CASes as XMI, byte for byte as UIMA's own serialiser through {@link XmlText} would. Not thread-safe. */
public final class XmiSerializer {

    /** What formats of the same document share. */
    public static final Class<?> SHARED = XmiBody.class;

    private final XmlVersion version;
    private XmiLayouts layouts;

    /** Writes with the characters that a version allows. */
    public XmiSerializer(XmlVersion version) {
        this.version = version;
    }

    /**
     * Writes a document. Where it holds nothing that only XML 1.1 allows, all but the declaration is the same in both versions: formats
     * that share the rendition share that too. Where no other format can, nothing of it is kept.
     */
    public void write(Rendition document, Utf8Buffer.Sink file) {
        if (!document.isShared(SHARED)) {
            write(document.cas(), file);
            return;
        }
        XmiBody known = document.product(XmiBody.class, this::body);
        XmiBody body = known.isOf(version) ? known : body(document);
        declare(file);
        body.giveTo(file);
    }

    private XmiBody body(Rendition document) {
        XmiBody body = new XmiBody(version);
        write(document.cas(), body.buffer());
        return body;
    }

    /** Writes a CAS. */
    void write(CAS cas, Utf8Buffer.Sink file) {
        declare(file);
        write(cas, new Utf8Buffer(file));
    }

    private void declare(Utf8Buffer.Sink file) {
        Utf8Buffer xml = new Utf8Buffer(file);
        xml.ascii(version.declaration());
        xml.flush();
    }

    private void write(CAS cas, Utf8Buffer xml) {
        if (layouts == null || !layouts.areOf(cas.getTypeSystem())) {
            layouts = new XmiLayouts(cas.getTypeSystem());
        }
        List<IndexedView> views = IndexedView.of(cas);
        xml.bytes(layouts.root());
        XmiOrder.of(cas, views, layouts).forEach(new XmiElements(xml, layouts, version)::write);
        views.forEach(view -> write(view, xml));
        xml.ascii("</xmi:XMI>\n");
        xml.flush();
    }

    private void write(IndexedView view, Utf8Buffer xml) {
        if (view.members().isEmpty()) {
            return;
        }
        xml.ascii('<');
        xml.ascii(layouts.qualified("uima.cas.View"));
        if (view.sofa() != null) {
            xml.ascii(" sofa=\"");
            xml.number(view.sofa()._id());
            xml.ascii('"');
        }
        String lead = " members=\"";
        for (TOP member : view.members()) {
            xml.ascii(lead);
            xml.number(member._id());
            lead = " ";
        }
        xml.ascii("\"/>");
    }
}
