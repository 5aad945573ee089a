package org.dateline.export.xmi;

import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.TypeSystem;
import org.dateline.export.CasCorpusWriter;
import org.dateline.export.Rendition;
import org.dateline.export.TextFilesWriter;

/** Serialises CASes, and beside them their type system. */
public final class XmiWriter extends TextFilesWriter implements CasCorpusWriter {

    static final String TYPE_SYSTEM = "TypeSystem.xml";

    private final XmlVersion version;
    private TypeSystem types;
    private boolean closed;

    XmiWriter(Path folder, XmlVersion version, boolean overwrite) {
        super(folder, XmiFormat.SUFFIX, document -> "", overwrite);
        this.version = version;
    }

    @Override
    public void write(Rendition document) {
        types = types == null ? document.cas().getTypeSystem() : types;
        write(document.view().id(), XmiFormat.SUFFIX, XmiBody.of(document, version).in(version));
    }

    @Override
    public void write(String id, CAS cas) {
        types = cas.getTypeSystem();
        write(id, XmiFormat.SUFFIX, XmiBody.of(cas, version).in(version));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            writeShared(TYPE_SYSTEM, CasFactory.describe(types == null ? CasFactory.create().getTypeSystem() : types));
        }
    }
}
