package org.dateline.export.casjson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.cas.CASRuntimeException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.dateline.export.CorpusWriter;
import org.dateline.export.Format;
import org.dateline.export.FormatOptions;
import org.dateline.export.MalformedException;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.CasFactory;

/** UIMA CAS JSON, a feature structure a line. */
public final class CasJsonFormat implements Format {

    static final String FOLDER = "cas-json";
    static final String SUFFIX = ".json";

    @Override
    public String id() {
        return "cas-json";
    }

    @Override
    public String summary() {
        return "UIMA CAS JSON 0.4, the whole CAS with its types; for INCEpTION, cassis";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything();
    }

    @Override
    public CorpusWriter open(Path corpus, FormatOptions options) {
        return new CasJsonWriter(corpus.resolve(FOLDER), options.overwrite());
    }

    @Override
    public Stream<DocumentView> read(Path corpus, FormatOptions options) {
        List<Path> files = CorpusFolder.list(corpus.resolve(FOLDER), SUFFIX);
        if (files.isEmpty()) {
            return Stream.empty();
        }
        JCas jcas = CasFactory.create();
        return files.stream().map(file -> read(file, jcas));
    }

    @Override
    public Stream<DocumentView> readFile(Path file, FormatOptions options) {
        JCas jcas = CasFactory.create();
        LenientCasJson.load(CorpusFolder.text(file), file.toString(), jcas);
        return Stream.of(CasToView.of(jcas));
    }

    private static DocumentView read(Path file, JCas jcas) {
        jcas.reset();
        JsonCas2Deserializer reader = new JsonCas2Deserializer();
        reader.setFsMode(FeatureStructuresMode.AS_ARRAY);
        try (var in = Files.newInputStream(file)) {
            reader.deserialize(in, jcas.getCas());
        } catch (IOException | NullPointerException | ClassCastException | IllegalArgumentException | CASRuntimeException e) {
            // The library trusts the file: what is missing or of another kind in it comes out as one of these.
            throw new MalformedException(file.toString(), "not UIMA CAS JSON: " + e.getMessage(), e);
        }
        return CasToView.of(jcas);
    }
}
