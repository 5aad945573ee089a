package org.dateline.export.casjson;

import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.dateline.export.CasCorpusWriter;
import org.dateline.export.Rendition;
import org.dateline.export.FilesWriter;

/** Serialises CASes with the types they use. */
final class CasJsonWriter extends FilesWriter implements CasCorpusWriter {

    private final CasJsonSerializer serializer = new CasJsonSerializer();

    CasJsonWriter(Path folder, boolean overwrite) {
        super(folder, overwrite);
    }

    @Override
    public void write(Rendition document) {
        write(document.view().id(), document.cas());
    }

    @Override
    public void write(String id, CAS cas) {
        write(id, CasJsonFormat.SUFFIX, file -> serializer.write(cas, file::write));
    }
}
