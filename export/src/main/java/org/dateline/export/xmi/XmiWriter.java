package org.dateline.export.xmi;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.uima.cas.TypeSystem;
import org.dateline.export.FilesWriter;
import org.dateline.export.Rendition;

/** Serialises CASes, and beside them their type system. */
public final class XmiWriter extends FilesWriter {

    static final String TYPE_SYSTEM = "TypeSystem.xml";

    private final XmiSerializer serializer;
    private TypeSystem types;
    private boolean closed;

    XmiWriter(Path folder, XmlVersion version, boolean overwrite) {
        super(folder, overwrite);
        this.serializer = new XmiSerializer(version);
    }

    @Override
    public void write(Rendition document) {
        types = types == null ? document.cas().getTypeSystem() : types;
        write(document.view().id(), XmiFormat.SUFFIX, file -> serializer.write(document, file::write));
    }

    @Override
    public boolean keepsCas() {
        return true;
    }

    @Override
    public Optional<Class<?>> shares() {
        return Optional.of(XmiSerializer.SHARED);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            writeShared(TYPE_SYSTEM, CasFactory.describe(types == null ? CasFactory.create().getTypeSystem() : types));
        }
    }
}
