package org.dateline.export.casjson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.EmptyStringList;
import org.apache.uima.jcas.cas.FSArrayList;
import org.apache.uima.jcas.cas.TOP;
import org.dateline.export.Samples;
import org.dateline.export.cas.ForeignCas;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.ViewToCas;
import org.dateline.export.xmi.CasFactory;
import org.junit.jupiter.api.Test;

/** What we write is the tree that UIMA's own serialiser writes, in the same order, and UIMA reads it. */
class CasJsonSerializerTest {

    private final CasJsonSerializer serializer = new CasJsonSerializer();

    private String write(CAS cas) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        serializer.write(cas, (bytes, length) -> written.write(bytes, 0, length));
        return written.toString(StandardCharsets.UTF_8);
    }

    private void assertAsUima(CAS cas, Object name) {
        JsonNode written = Json.parse(write(cas), "ours", 0);
        JsonNode expected = UimaCasJson.of(cas);
        // Trees that differ in the order of fields are equal: their lines are not. A message would be made for each of the documents.
        assertThat(written.equals(expected) && Json.line(written).equals(Json.line(expected))).as("%s", name).isTrue();
    }

    @Test
    void isUimasForDocuments() {
        JCas jcas = CasFactory.create();
        List<DocumentView> documents = new ArrayList<>(Samples.random());
        documents.addAll(Samples.awkward().values());
        for (DocumentView document : documents) {
            if (document.id().equals("half")) {
                // UIMA cannot write these.
                continue;
            }
            jcas.reset();
            ViewToCas.fill(document, jcas);
            assertAsUima(jcas.getCas(), document.id());
        }
    }

    @Test
    void replacesHalfCharacters() {
        CAS cas = new ForeignCas(false).empty();
        cas.setDocumentText("A \uD83D half \uDE00");
        JsonNode sofa = Json.parse(write(cas), "ours", 0).path("%FEATURE_STRUCTURES").get(0);
        assertThat(sofa.path("sofaString").asText()).isEqualTo("A \uFFFD half \uFFFD");
    }

    @Test
    void givesEachTypeStructureAndViewALine() {
        CAS cas = new ForeignCas(false).empty();
        cas.setDocumentText("Rain\nfell.");
        cas.addFsToIndexes(cas.createAnnotation(cas.getTypeSystem().getType("org.example.Plain"), 0, 4));
        assertThat(write(cas).lines()).containsExactly("{\"%TYPES\":{",
                "\"org.example.Plain\":{\"%NAME\":\"org.example.Plain\",\"%SUPER_TYPE\":\"uima.tcas.Annotation\"}", "},",
                "\"%FEATURE_STRUCTURES\":[",
                "{\"%ID\":1,\"%TYPE\":\"org.example.Plain\",\"@sofa\":2,\"begin\":0,\"end\":4},",
                "{\"%ID\":2,\"%TYPE\":\"uima.cas.Sofa\",\"sofaNum\":1,\"sofaID\":\"_InitialView\",\"mimeType\":\"text\",\"sofaString\":\"Rain\\nfell.\"},",
                "{\"%ID\":3,\"%TYPE\":\"uima.tcas.DocumentAnnotation\",\"@sofa\":2,\"begin\":0,\"end\":10,\"language\":\"x-unspecified\"}",
                "],", "\"%VIEWS\":{", "\"_InitialView\":{\"%SOFA\":2,\"%MEMBERS\":[1,3]}", "}}");
    }

    /** UIMA takes these for arrays and fails. */
    @Test
    void writesFeaturesThatAreUpToDateOnlyWhenAsked() throws CASException {
        JCas jcas = new ForeignCas(false).empty().getJCas();
        FSArrayList<TOP> list = new FSArrayList<>(jcas);
        list.add(new EmptyStringList(jcas));
        list.addToIndexes();
        assertThat(write(jcas.getCas())).contains("{\"%ID\":1,\"%TYPE\":\"org.apache.uima.jcas.cas.FSArrayList\",\"@fsArray\":2}",
                "{\"%ID\":3,\"%TYPE\":\"uima.cas.EmptyStringList\"}", "{\"%ID\":2,\"%TYPE\":\"uima.cas.FSArray\",\"%ELEMENTS\":[3]}");
    }

    @Test
    void isUimasForForeignTypes() {
        ForeignCas foreign = new ForeignCas(false);
        for (int seed = 0; seed < 400; seed++) {
            assertAsUima(foreign.next(seed), seed);
        }
    }
}
