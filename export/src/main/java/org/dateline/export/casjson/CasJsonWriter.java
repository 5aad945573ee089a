package org.dateline.export.casjson;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;
import org.apache.uima.json.jsoncas2.ref.FullyQualifiedTypeRefGenerator;
import org.apache.uima.json.jsoncas2.ref.SequentialIdRefGenerator;
import org.dateline.export.CasCorpusWriter;
import org.dateline.export.Rendition;
import org.dateline.export.TextFilesWriter;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Losses;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.ScratchCas;

/** Serialises CASes with the types they use. */
final class CasJsonWriter extends TextFilesWriter implements CasCorpusWriter {

    /** More than most articles take. */
    private static final int USUAL_BYTES = 1 << 19;

    private final ScratchCas scratch = new ScratchCas();

    CasJsonWriter(Path folder, boolean overwrite) {
        super(folder, CasJsonFormat.SUFFIX, document -> "", overwrite);
    }

    @Override
    public void write(Rendition document) {
        write(document.view().id(), CasJsonFormat.SUFFIX, toJson(document.cas()));
    }

    @Override
    public void write(String id, CAS cas) {
        Losses losses = new Losses();
        DocumentView whole = Capabilities.everything().reduce(CasToView.of(jcas(cas)), losses);
        if (losses.byKind().isEmpty()) {
            write(id, CasJsonFormat.SUFFIX, toJson(cas));
        } else {
            // Half characters cannot be written, and the text of a CAS cannot be changed.
            write(id, CasJsonFormat.SUFFIX, toJson(scratch.holding(whole)));
        }
    }

    private static JCas jcas(CAS cas) {
        try {
            return cas.getJCas();
        } catch (CASException e) {
            throw new IllegalStateException("The CAS has no JCas.", e);
        }
    }

    private static byte[] toJson(CAS cas) {
        JsonCas2Serializer writer = new JsonCas2Serializer();
        writer.setFsMode(FeatureStructuresMode.AS_ARRAY);
        writer.setTypeSystemMode(TypeSystemMode.MINIMAL);
        writer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
        writer.setIdRefGeneratorSupplier(SequentialIdRefGenerator::new);
        writer.setTypeRefGeneratorSupplier(FullyQualifiedTypeRefGenerator::new);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            writer.serialize(cas, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A CAS cannot fail to be written.", e);
        }
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(bytes.size() + 1);
        SofaFirst.write(bytes.toByteArray(), ordered);
        ordered.write('\n');
        return ordered.toByteArray();
    }
}
