package org.dateline.export.xmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.EmptyFSList;
import org.apache.uima.jcas.cas.NonEmptyFSList;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.export.cas.ForeignCas;
import org.dateline.export.cas.ForeignTypes;
import org.junit.jupiter.api.Test;

/** Chains, circles and lists that UIMA's serialiser does not survive or breaks: its deserialiser reads what we write of them. */
class XmiOrderTest {

    private static final int MANY = 100_000;

    private final JCas jcas = jcas(new ForeignCas(false).empty());

    private static JCas jcas(CAS cas) {
        try {
            return cas.getJCas();
        } catch (CASException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Annotation span(JCas jcas) {
        return (Annotation) jcas.getCas().createAnnotation(jcas.getTypeSystem().getType(ForeignTypes.SPAN), 0, 0);
    }

    private static void set(TOP structure, String feature, TOP value) {
        structure.setFeatureValue(structure.getType().getFeatureByBaseName(feature), value);
    }

    private static TOP get(TOP structure, String feature) {
        return structure.getFeatureValue(structure.getType().getFeatureByBaseName(feature));
    }

    private String write() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new XmiSerializer(XmlVersion.XML_1_0).write(jcas.getCas(), (bytes, length) -> written.write(bytes, 0, length));
        return written.toString(StandardCharsets.UTF_8);
    }

    /** The first span, read back. */
    private Annotation reread() throws IOException {
        JCas copy = jcas(new ForeignCas(false).empty());
        XmiFormat.load(new ByteArrayInputStream(write().getBytes(StandardCharsets.UTF_8)), "copy", copy);
        return (Annotation) copy.getCas().select(ForeignTypes.SPAN).get(0);
    }

    @Test
    void followsChainsOfAnyLength() throws IOException {
        Annotation first = span(jcas);
        first.addToIndexes();
        TOP last = first;
        for (int i = 0; i < MANY; i++) {
            Annotation next = span(jcas);
            set(last, "oneTOP", next);
            last = next;
        }
        TOP read = reread();
        int length = 0;
        for (TOP next = get(read, "oneTOP"); next != null; next = get(next, "oneTOP")) {
            length++;
        }
        assertThat(length).isEqualTo(MANY);
    }

    @Test
    void keepsAListThatIsWrittenInPlaceAndHasElementsToo() throws IOException {
        Annotation span = span(jcas);
        span.addToIndexes();
        NonEmptyFSList<TOP> list = new NonEmptyFSList<>(jcas, span, new NonEmptyFSList<>(jcas, span, new EmptyFSList<>(jcas)));
        set(span, "manyFSList", list);
        set(span, "manyFSListShared", list);
        Annotation read = reread();
        assertThat(((NonEmptyFSList<?>) get(read, "manyFSList")).getLength()).isEqualTo(2);
        assertThat(((NonEmptyFSList<?>) get(read, "manyFSListShared")).getLength()).isEqualTo(2);
    }

    @Test
    void endsWhereAListRunsInACircle() {
        Annotation span = span(jcas);
        span.addToIndexes();
        NonEmptyFSList<TOP> list = new NonEmptyFSList<>(jcas, span);
        list.setTail(list);
        set(span, "manyFSList", list);
        assertThat(write()).contains(" manyFSList=\"" + span._id() + "\"");
    }
}
