package org.dateline.corpus.input;

import java.nio.file.Path;
import org.apache.uima.jcas.JCas;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.CasFactory;
import org.dateline.export.xmi.XmiFormat;

/** Reads XMI files into one CAS, which is made anew only when the type system beside the files is another. */
final class XmiLoader {

    private static final String TYPE_SYSTEM = "TypeSystem.xml";

    private Path typeSystem;
    private JCas jcas;

    /**
     * Reads a file.
     *
     * @throws org.dateline.export.MalformedException when it is no XMI
     */
    DocumentView load(Path file) {
        Path beside = file.resolveSibling(TYPE_SYSTEM);
        if (!beside.equals(typeSystem)) {
            jcas = CasFactory.create(beside);
            typeSystem = beside;
        }
        XmiFormat.load(file, jcas);
        return CasToView.of(jcas);
    }
}
