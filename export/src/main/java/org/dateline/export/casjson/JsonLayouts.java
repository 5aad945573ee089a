package org.dateline.export.casjson;

import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.FeatureImpl;
import org.dateline.export.cas.Layouts;
import org.dateline.export.cas.Range;
import org.dateline.export.cas.Slot;

/** Fields of types: {@code ,"%TYPE":"…"}, then {@code ,"begin":} and so on for each feature, {@code ,"@lemma":} where it refers. */
final class JsonLayouts extends Layouts {

    JsonLayouts(TypeSystem types) {
        super(types);
    }

    @Override
    protected byte[] lead(Type type) {
        return utf8(",\"%TYPE\":\"" + type.getName() + '"');
    }

    @Override
    protected Slot slot(FeatureImpl feature) {
        Range range = Range.of(feature.getRange());
        Range written = range.refers() ? Range.STRUCTURE : range;
        return new Slot(feature, written, utf8(",\"" + (range.refers() ? "@" : "") + feature.getShortName() + "\":"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
