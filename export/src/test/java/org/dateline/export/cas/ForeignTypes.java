package org.dateline.export.cas;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.AllowedValue_impl;

/** Types that are not ours, with features of every kind, and with packages whose names clash. */
public final class ForeignTypes {

    /** Annotations with every kind of feature. */
    public static final String SPAN = "org.example.Everything";
    static final String COLOUR = "org.example.Colour";
    /** Types with every kind of feature. */
    static final List<String> RICH = List.of(SPAN, "org.other.example.Everything", "org.other.cas.Sofa", "Unpackaged");

    private static final List<String> SINGLE = List.of(CAS.TYPE_NAME_BOOLEAN, CAS.TYPE_NAME_BYTE, CAS.TYPE_NAME_SHORT, CAS.TYPE_NAME_INTEGER,
            CAS.TYPE_NAME_LONG, CAS.TYPE_NAME_FLOAT, CAS.TYPE_NAME_DOUBLE, CAS.TYPE_NAME_STRING, CAS.TYPE_NAME_TOP, COLOUR, SPAN);
    private static final List<String> MULTIPLE = List.of(CAS.TYPE_NAME_BOOLEAN_ARRAY, CAS.TYPE_NAME_BYTE_ARRAY, CAS.TYPE_NAME_SHORT_ARRAY,
            CAS.TYPE_NAME_INTEGER_ARRAY, CAS.TYPE_NAME_LONG_ARRAY, CAS.TYPE_NAME_FLOAT_ARRAY, CAS.TYPE_NAME_DOUBLE_ARRAY,
            CAS.TYPE_NAME_STRING_ARRAY, CAS.TYPE_NAME_FS_ARRAY, CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST,
            CAS.TYPE_NAME_STRING_LIST, CAS.TYPE_NAME_FS_LIST);

    private ForeignTypes() {}

    static TypeSystemDescription describe() {
        TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription("org.apache.uima.semibuiltins");
        AllowedValue[] colours = {new AllowedValue_impl("red", null), new AllowedValue_impl("blue", null)};
        types.addType(COLOUR, "", CAS.TYPE_NAME_STRING).setAllowedValues(colours);
        types.addType("org.example.Plain", "", CAS.TYPE_NAME_ANNOTATION);
        for (String name : RICH) {
            boolean span = name.equals(SPAN);
            addFeatures(types.addType(name, "", span ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_TOP));
        }
        return types;
    }

    private static void addFeatures(TypeDescription type) {
        Map<String, String> elements = new TreeMap<>(Map.of("any", CAS.TYPE_NAME_TOP, "span", SPAN));
        SINGLE.forEach(range -> type.addFeature("one" + simple(range), "", range));
        for (boolean shared : new boolean[] {false, true}) {
            String suffix = shared ? "Shared" : "";
            MULTIPLE.forEach(range -> type.addFeature("many" + simple(range) + suffix, "", range, null, shared));
            elements.forEach((name, element) -> type.addFeature(name + suffix, "", CAS.TYPE_NAME_FS_ARRAY, element, shared));
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
