package org.dateline.export.xmi;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.TypeSystemUtil;
import org.apache.uima.util.XMLInputSource;
import org.dateline.export.MalformedException;
import org.xml.sax.SAXException;

/** Makes CASes, and describes their types. */
public final class CasFactory {

    private CasFactory() {}

    /** An empty CAS with every type on the class path. */
    public static JCas create() {
        return create(List.of(), "the class path");
    }

    /** An empty CAS with every type on the class path and those of a type-system file, if it is there. */
    public static JCas create(Path typeSystem) {
        if (!Files.exists(typeSystem)) {
            return create();
        }
        try {
            XMLInputSource source = new XMLInputSource(typeSystem.toFile());
            return create(List.of(UIMAFramework.getXMLParser().parseTypeSystemDescription(source)), typeSystem.toString());
        } catch (UIMAException | IOException e) {
            throw new MalformedException(typeSystem.toString(), "not a UIMA type system", e);
        }
    }

    private static JCas create(List<TypeSystemDescription> further, String where) {
        try {
            List<TypeSystemDescription> all = new ArrayList<>(further);
            all.add(TypeSystemDescriptionFactory.createTypeSystemDescription());
            return JCasFactory.createJCas(CasCreationUtils.mergeTypeSystems(all));
        } catch (UIMAException e) {
            throw new MalformedException(where, "types that contradict each other: " + e.getMessage(), e);
        }
    }

    /** The types as a descriptor: whole, with no imports. */
    public static String describe(TypeSystem types) {
        StringWriter text = new StringWriter();
        try {
            TypeSystemUtil.typeSystem2TypeSystemDescription(types).toXML(text);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("A type system cannot fail to be written.", e);
        }
        return text.toString().replace("\r\n", "\n").strip() + "\n";
    }
}
