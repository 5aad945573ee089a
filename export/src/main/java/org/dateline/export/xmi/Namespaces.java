package org.dateline.export.xmi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** Names of elements: each package is a namespace whose prefix is the last part of its name, with a number where that is taken. */
final class Namespaces {

    private static final String NONE = "noNamespace";

    /** Prefixes by namespace. UIMA declares them in the order of a hash map, and so do we: files stay the same byte for byte. */
    private final Map<String, String> prefixes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Those of all types. */
    Namespaces(TypeSystem types) {
        prefixes.put("http://www.omg.org/XMI", "xmi");
        for (Type type : types) {
            qualified(type.getName());
        }
    }

    /** The name of a type's elements; all arrays of feature structures share one. */
    String qualified(String type) {
        String name = type.endsWith("[]") ? CAS.TYPE_NAME_FS_ARRAY : type;
        int dot = name.lastIndexOf('.');
        String space = dot < 0 ? "uima/" + NONE : name.substring(0, dot).replace('.', '/');
        String prefix = dot < 0 ? NONE : name.substring(name.lastIndexOf('.', dot - 1) + 1, dot);
        return prefix("http:///" + space + ".ecore", prefix) + ':' + name.substring(dot + 1);
    }

    /** The prefix of a namespace. ({@code computeIfAbsent} would give another order.) */
    private String prefix(String uri, String wanted) {
        if (!prefixes.containsKey(uri)) {
            prefixes.put(uri, free(wanted));
        }
        return prefixes.get(uri);
    }

    private String free(String prefix) {
        String free = prefix;
        for (int number = 2; !taken.add(free); number++) {
            free = prefix + number;
        }
        return free;
    }

    /** Attributes that declare all. */
    String declarations() {
        StringBuilder declarations = new StringBuilder();
        prefixes.forEach((uri, prefix) -> declarations.append(" xmlns:").append(prefix).append("=\"").append(uri).append('"'));
        return declarations.toString();
    }
}
