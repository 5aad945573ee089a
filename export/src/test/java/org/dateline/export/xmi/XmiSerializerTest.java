package org.dateline.export.xmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.JCas;
import org.dateline.export.Samples;
import org.dateline.export.cas.ForeignCas;
import org.dateline.export.view.ViewToCas;
import org.dateline.typesystem.testing.AwkwardDocuments;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write is what UIMA's own serialiser writes. */
class XmiSerializerTest {

    private static void assertAsUima(CAS cas, XmiSerializer serializer, XmlVersion version, Object name) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        serializer.write(cas, (bytes, length) -> written.write(bytes, 0, length));
        // A message with the text would be made for each of the documents.
        assertThat(written.toString(StandardCharsets.UTF_8).equals(UimaXmi.of(cas, version))).as("%s", name).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isUimasForAwkwardDocuments(XmlVersion version) {
        for (Map.Entry<String, Supplier<JCas>> document : AwkwardDocuments.all().entrySet()) {
            assertAsUima(document.getValue().get().getCas(), new XmiSerializer(version), version, document.getKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isUimasForRandomDocuments(XmlVersion version) {
        XmiSerializer serializer = new XmiSerializer(version);
        JCas jcas = CasFactory.create();
        Samples.random().forEach(document -> {
            jcas.reset();
            ViewToCas.fill(document, jcas);
            assertAsUima(jcas.getCas(), serializer, version, document.id());
        });
    }

    @ParameterizedTest
    @EnumSource
    void isUimasForForeignTypes(XmlVersion version) {
        XmiSerializer serializer = new XmiSerializer(version);
        ForeignCas foreign = new ForeignCas(true);
        for (int seed = 0; seed < 1_000; seed++) {
            assertAsUima(foreign.next(seed), serializer, version, seed);
        }
    }
}
