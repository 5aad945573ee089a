package org.dateline.export;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.dateline.export.file.CorpusFolder;
import org.dateline.export.view.CasToView;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ViewToCas;
import org.dateline.export.xmi.CasFactory;
import org.dateline.typesystem.testing.AwkwardDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The writer at the end of a UIMA pipeline, and the way from a CAS to records and back. */
class ExportWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writesWhatItIsAskedFor() throws Exception {
        var writer = createEngine(ExportWriter.class, ExportWriter.PARAM_TARGET_LOCATION, folder.toString(), ExportWriter.PARAM_FORMATS,
                new String[] {"xmi", "conll", "jsonl"});
        writer.process(AwkwardDocuments.everything());
        writer.collectionProcessComplete();
        assertThat(folder.resolve("xmi/TypeSystem.xml")).exists();
        assertThat(folder.resolve("losses.json")).exists();
        for (String format : List.of("xmi", "jsonl")) {
            assertThat(Samples.read(Formats.get(format), folder).values()).containsExactly(Samples.everything());
        }
        assertThat(CorpusFolder.list(folder.resolve("conll"), "")).hasSize(2);
    }

    @Test
    void keepsAnnotationsOfForeignTypes() throws Exception {
        TypeSystemDescription foreign = TypeSystemDescriptionFactory.createTypeSystemDescription();
        foreign.addType("org.example.Mood", "Not ours.", "uima.tcas.Annotation").addFeature("colour", "", "uima.cas.String");
        JCas jcas = JCasFactory.createJCas(foreign);
        ViewToCas.fill(Samples.everything(), jcas);
        Annotation mood = (Annotation) jcas.getCas().createAnnotation(jcas.getTypeSystem().getType("org.example.Mood"), 0, 9);
        mood.setFeatureValueFromString(mood.getType().getFeatureByBaseName("colour"), "blue");
        mood.addToIndexes();
        try (Exporter exporter = new Exporter(folder, List.of(Formats.get("xmi"), Formats.get("cas-json")), FormatOptions.DEFAULT)) {
            exporter.write(jcas);
        }
        assertThat(CorpusFolder.text(CorpusFolder.list(folder.resolve("xmi"), ".xmi").get(0))).contains("colour=\"blue\"");
        assertThat(CorpusFolder.text(folder.resolve("xmi/TypeSystem.xml"))).contains("org.example.Mood");
        assertThat(CorpusFolder.text(CorpusFolder.list(folder.resolve("cas-json"), ".json").get(0))).contains("\"blue\"");
    }

    @Test
    void writesControlCharactersWhereTheVersionOfXmlAllowsThem() {
        JCas jcas = CasFactory.create();
        jcas.setDocumentText("Rain, heavy.");
        var entity = new de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity(jcas, 0, 4);
        entity.setValue("A\u001CB");
        entity.addToIndexes();
        try (Exporter exporter = new Exporter(folder, Formats.select(List.of("xmi", "xmi-1.1")), FormatOptions.DEFAULT)) {
            exporter.write(jcas);
        }
        assertThat(CorpusFolder.text(CorpusFolder.list(folder.resolve("xmi"), ".xmi").get(0))).contains("value=\"A B\"");
        assertThat(CorpusFolder.text(CorpusFolder.list(folder.resolve("xmi-1.1"), ".xmi").get(0))).contains("value=\"A&#28;B\"");
    }

    @Test
    void losesNothingBetweenCasAndRecords() {
        JCas jcas = CasFactory.create();
        for (DocumentView document : Samples.random()) {
            jcas.reset();
            ViewToCas.fill(document, jcas);
            Views.assertSame(CasToView.of(jcas), document, document.id());
        }
    }

    @Test
    void namesWhatAForeignCasLeavesUnnamed() throws Exception {
        JCas jcas = CasCreationUtils.createCas(TypeSystemDescriptionFactory.createTypeSystemDescription(), null, null).getJCas();
        jcas.setDocumentText("Rome fell. Rome rose.");
        for (int begin : new int[] {0, 11}) {
            var entity = new de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity(jcas, begin, begin + 4);
            entity.addToIndexes();
        }
        new org.dateline.type.Event(jcas, 5, 9).addToIndexes();
        DocumentView view = CasToView.of(jcas);
        assertThat(view.id()).isEqualTo("document");
        assertThat(view.entities()).extracting("id").containsExactly("n1", "n2");
        assertThat(view.entities()).extracting("label").containsOnly(CasToView.UNKNOWN);
        assertThat(view.events()).extracting("id").containsExactly("e1");
    }

    @Test
    void takesHalfCharactersInEveryFormat() {
        JCas jcas = AwkwardDocuments.all().get("half characters").get();
        try (Exporter exporter = new Exporter(folder, List.copyOf(Formats.all()), FormatOptions.DEFAULT)) {
            exporter.write(jcas);
        }
        assertThat(Samples.read(Formats.get("cas-json"), folder)).hasSize(1);
    }
}
