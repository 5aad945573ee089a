package org.dateline.export.casjson;

import java.nio.file.Path;
import org.dateline.export.FilesWriter;
import org.dateline.export.Rendition;

/** Serialises CASes with the types they use. */
final class CasJsonWriter extends FilesWriter {

    private final CasJsonSerializer serializer = new CasJsonSerializer();

    CasJsonWriter(Path folder, boolean overwrite) {
        super(folder, overwrite);
    }

    @Override
    public void write(Rendition document) {
        write(document.view().id(), CasJsonFormat.SUFFIX, file -> serializer.write(document.cas(), file::write));
    }

    @Override
    public boolean keepsCas() {
        return true;
    }
}
