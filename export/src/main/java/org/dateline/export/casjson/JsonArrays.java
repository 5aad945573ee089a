package org.dateline.export.casjson;

import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.jcas.cas.ByteArray;
import org.apache.uima.jcas.cas.DoubleArray;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.FloatArray;
import org.apache.uima.jcas.cas.StringArray;
import org.dateline.export.cas.Utf8Buffer;

/** Writes what UIMA's arrays hold. */
final class JsonArrays {

    private final Utf8Buffer json;
    private final JsonIds ids;

    JsonArrays(Utf8Buffer json, JsonIds ids) {
        this.json = json;
        this.ids = ids;
    }

    /** Writes bytes as Base64, all else as an array. */
    void write(CommonArrayFS<?> array) {
        if (array instanceof ByteArray bytes) {
            JsonStrings.quote(Base64.getEncoder().encodeToString(bytes.toArray()), json);
        } else if (array instanceof FSArray<?> structures) {
            list(structures._getTheArray(), structure -> json.number(ids.of(structure)));
        } else if (array instanceof StringArray texts) {
            list(texts.toArray(), this::text);
        } else if (array instanceof FloatArray floats) {
            list(IntStream.range(0, floats.size()).mapToObj(i -> (double) floats.get(i)).toArray(Double[]::new), this::fraction);
        } else if (array instanceof DoubleArray doubles) {
            list(DoubleStream.of(doubles.toArray()).boxed().toArray(Double[]::new), this::fraction);
        } else {
            list(array.toStringArray(), json::ascii);
        }
    }

    private <T> void list(T[] elements, Consumer<T> writer) {
        String lead = "[";
        for (T element : elements) {
            json.ascii(lead);
            writer.accept(element);
            lead = ",";
        }
        json.ascii(elements.length == 0 ? "[]" : "]");
    }

    private void text(String text) {
        if (text == null) {
            json.ascii("null");
        } else {
            JsonStrings.quote(text, json);
        }
    }

    private void fraction(double number) {
        if (Double.isFinite(number)) {
            json.ascii(Double.toString(number));
        } else {
            JsonStrings.quote(Double.toString(number), json);
        }
    }
}
