package org.dateline.export.cas;

import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;

/** What a feature holds. */
public enum Range {
    BOOLEAN, BYTE, SHORT, INTEGER, LONG, FLOAT, DOUBLE,
    /** Text, of any or of listed values. */
    STRING,
    /** An array, of whatever. */
    ARRAY,
    /** One of UIMA's linked lists. */
    LIST,
    /** Any other feature structure. */
    STRUCTURE;

    private static final Map<String, Range> NUMBERS = Map.of(CAS.TYPE_NAME_BOOLEAN, BOOLEAN, CAS.TYPE_NAME_BYTE, BYTE, CAS.TYPE_NAME_SHORT,
            SHORT, CAS.TYPE_NAME_INTEGER, INTEGER, CAS.TYPE_NAME_LONG, LONG, CAS.TYPE_NAME_FLOAT, FLOAT, CAS.TYPE_NAME_DOUBLE, DOUBLE);
    private static final Set<String> LISTS = Set.of(CAS.TYPE_NAME_INTEGER_LIST, CAS.TYPE_NAME_FLOAT_LIST, CAS.TYPE_NAME_STRING_LIST,
            CAS.TYPE_NAME_FS_LIST);

    /** What features of a type hold. */
    public static Range of(Type type) {
        if (type.isStringOrStringSubtype()) {
            return STRING;
        }
        if (type.isArray()) {
            return ARRAY;
        }
        return LISTS.contains(type.getName()) ? LIST : NUMBERS.getOrDefault(type.getName(), STRUCTURE);
    }

    /** Whether it holds an array or list. */
    public boolean isMultiple() {
        return this == ARRAY || this == LIST;
    }

    /** Whether it holds other feature structures rather than a value. */
    public boolean refers() {
        return compareTo(ARRAY) >= 0;
    }
}
