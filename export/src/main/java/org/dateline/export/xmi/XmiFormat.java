package org.dateline.export.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.internal.util.XMLUtils;
import org.apache.uima.jcas.JCas;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.MalformedException;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** UIMA XMI with its type system beside it. */
public final class XmiFormat implements Format {

    static final String SUFFIX = ".xmi";

    private final String id;
    private final XmlVersion version;

    private XmiFormat(String id, XmlVersion version) {
        this.id = id;
        this.version = version;
    }

    /** XML 1.0, which every reader takes. */
    public static XmiFormat xml10() {
        return new XmiFormat("xmi", XmlVersion.XML_1_0);
    }

    /** XML 1.1, which keeps control characters. */
    public static XmiFormat xml11() {
        return new XmiFormat("xmi-1.1", XmlVersion.XML_1_1);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String summary() {
        return "UIMA XMI " + (version == XmlVersion.XML_1_0 ? "" : "as XML 1.1 ")
                + "with TypeSystem.xml, the whole CAS; for UIMA, INCEpTION"
                + (version == XmlVersion.XML_1_0 ? ", cassis" : ", not cassis");
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything().then(version);
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new XmiWriter(corpus.resolve(id), version, options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        return readFolder(corpus.resolve(id));
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        JCas jcas = CasFactory.create(file.resolveSibling(XmiWriter.TYPE_SYSTEM));
        load(file, jcas);
        return Stream.of(CasToView.of(jcas));
    }

    /**
     * Reads all XMI of a folder, with the type system that lies beside it, if any.
     *
     * @throws MalformedException here or while the stream is read, when a file is not XMI
     */
    public static Stream<DocumentView> readFolder(Path folder) {
        List<Path> files = CorpusFolder.list(folder, SUFFIX);
        if (files.isEmpty()) {
            return Stream.empty();
        }
        JCas jcas = CasFactory.create(folder.resolve(XmiWriter.TYPE_SYSTEM));
        return files.stream().map(file -> {
            load(file, jcas);
            return CasToView.of(jcas);
        });
    }

    /**
     * Reads a file into a CAS whose content it replaces; types that the CAS does not know are left out.
     *
     * @throws MalformedException when it is no XMI
     */
    public static void load(Path file, JCas jcas) {
        try (InputStream in = Files.newInputStream(file)) {
            load(in, file.toString(), jcas);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream into a CAS whose content it replaces.
     *
     * @param where names the stream in messages
     */
    public static void load(InputStream in, String where, JCas jcas) throws IOException {
        jcas.reset();
        try {
            XMLReader reader = XMLUtils.createXMLReader();
            reader.setContentHandler(new XmiCasDeserializer(jcas.getTypeSystem()).getXmiCasHandler(jcas.getCas(), true));
            // The parser's own handler prints what it throws.
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            throw new MalformedException(where, "not XMI: " + e.getMessage(), e);
        }
    }
}
