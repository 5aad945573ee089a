package org.dateline.export.inception;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.uima.jcas.JCas;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.InsideSentences;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.VisibleEdges;
import org.dateline.export.reduce.VisibleTokens;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.CasFactory;
import org.dateline.export.xmi.XmiFormat;
import org.dateline.export.xmi.XmlVersion;

/** One project .zip for INCEpTION: documents, layers and tag sets in a single import. */
public final class InceptionFormat implements Format {

    static final String SOURCE = "source/";

    @Override
    public String id() {
        return "inception";
    }

    @Override
    public String summary() {
        return "one project .zip with documents, layers and tag sets; for INCEpTION";
    }

    @Override
    public boolean dividesSplits() {
        return true;
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything().then(XmlVersion.XML_1_0, new VisibleTokens(), new TokensInSentences(), new TaggedEnds(),
                new VisibleEdges(), new InsideSentences());
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new ProjectWriter(file(corpus, options), options.overwrite());
    }

    private static Path file(Path corpus, FormatOptions options) {
        return corpus.resolve("inception").resolve(options.split() + ".zip");
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        Path file = file(corpus, options);
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        JCas jcas = CasFactory.create();
        try {
            ZipFile zip = new ZipFile(file.toFile());
            List<String> names = zip.stream().map(entry -> entry.getName()).filter(name -> name.startsWith(SOURCE)).toList();
            return names.stream().map(name -> read(zip, name, jcas)).onClose(() -> close(zip));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static DocumentView read(ZipFile zip, String name, JCas jcas) {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            XmiFormat.load(in, zip.getName() + "!" + name, jcas);
            return CasToView.of(jcas);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " in " + zip.getName() + ": " + e.getMessage(), e);
        }
    }

    private static void close(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + zip.getName() + ": " + e.getMessage(), e);
        }
    }
}
