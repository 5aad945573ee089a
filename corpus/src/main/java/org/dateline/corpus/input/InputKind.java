package org.dateline.corpus.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a file is read, by the end of its name. */
enum InputKind {
    TEXT(".txt", ".txt.gz"),
    JSONL(".jsonl", ".jsonl.gz"),
    XMI(".xmi");

    private final String[] extensions;

    InputKind(String... extensions) {
        this.extensions = extensions;
    }

    /** The kind of a file; empty when its name has none of the known ends. */
    static Optional<InputKind> of(String fileName) {
        return Arrays.stream(values()).filter(kind -> kind.extension(fileName) != null).findFirst();
    }

    /** The file name without the end that told the kind, or without any end. */
    static String withoutExtension(String fileName) {
        String extension = of(fileName).map(kind -> kind.extension(fileName)).orElse("");
        if (!extension.isEmpty()) {
            return fileName.substring(0, fileName.length() - extension.length());
        }
        int dot = fileName.lastIndexOf('.');
        return dot > fileName.lastIndexOf('/') + 1 ? fileName.substring(0, dot) : fileName;
    }

    private String extension(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(extensions).filter(lower::endsWith).findFirst().orElse(null);
    }
}
