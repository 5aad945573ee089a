package org.dateline.export.xmi;

import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.impl.FeatureImpl;
import org.dateline.export.cas.Layouts;
import org.dateline.export.cas.Range;
import org.dateline.export.cas.Slot;

/** Elements of types: {@code <pos:POS xmi:id="}, then {@code " begin="} and so on for each feature. */
final class XmiLayouts extends Layouts {

    private final Namespaces namespaces;
    private final byte[] root;

    XmiLayouts(TypeSystem types) {
        super(types);
        namespaces = new Namespaces(types);
        root = utf8("<xmi:XMI" + namespaces.declarations() + " xmi:version=\"2.0\"><" + namespaces.qualified("uima.cas.NULL") + " xmi:id=\"0\"/>");
    }

    /** What a document begins with: the root's tag, and the element that stands for null. */
    byte[] root() {
        return root;
    }

    /** The name of a type's elements. */
    String qualified(String type) {
        return namespaces.qualified(type);
    }

    @Override
    protected byte[] lead(Type type) {
        return utf8("<" + namespaces.qualified(type.getName()) + " xmi:id=\"");
    }

    /** Arrays and lists are written in place unless others may refer to them as well. */
    @Override
    protected Slot slot(FeatureImpl feature) {
        Range range = Range.of(feature.getRange());
        boolean reference = range.refers() && feature.isMultipleReferencesAllowed();
        return new Slot(feature, reference ? Range.STRUCTURE : range, utf8("\" " + feature.getShortName() + "=\""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
