package org.dateline.corpus.annotate;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.MetaDataObject;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.InvalidXMLException;
import org.dateline.corpus.input.Digest;
import org.xml.sax.SAXException;

/** Identifies all that makes annotations: the engine with its options, the types, and the code of both. */
public final class Makers {

    static {
        Uima.start();
    }

    private Makers() {}

    /** Checksum of the engine, its options, the type system and our code. */
    public static String checksum(EngineFactory factory) throws ResourceInitializationException {
        return Digest.ofParts(List.of(xml(factory.description()), typeSystem(), CodeIdentity.checksum()));
    }

    /** Checksum of the type system. */
    public static String typeSystemChecksum() throws ResourceInitializationException {
        return Digest.of(typeSystem());
    }

    private static String typeSystem() throws ResourceInitializationException {
        try {
            TypeSystemDescription types =
                    TypeSystemDescriptionFactory.createTypeSystemDescription("org.dateline.typesystem.TypeSystem");
            types.resolveImports();
            return xml(types);
        } catch (InvalidXMLException e) {
            throw new ResourceInitializationException(e);
        }
    }

    private static String xml(MetaDataObject description) throws ResourceInitializationException {
        try {
            StringWriter xml = new StringWriter();
            description.toXML(xml);
            return xml.toString();
        } catch (IOException | SAXException e) {
            throw new ResourceInitializationException(e);
        }
    }
}
