package org.dateline.pipeline.layer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists of a resource file: a line {@code [name]} opens a list, the lines below it hold its words, parted by blanks; the rest is
 * as in {@link ResourceLines}.
 */
public final class WordLists {

    private final String file;
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(String file) {
        this.file = file;
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @throws IllegalStateException when there is none
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static WordLists beside(Class<?> owner, String file) {
        WordLists words = new WordLists(file);
        words.add(ResourceLines.beside(owner, file).stream().map(String::strip).toList());
        return words;
    }

    private void add(List<String> lines) {
        Set<String> open = Set.of();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                open = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new LinkedHashSet<>());
            } else {
                open.addAll(List.of(line.split("\\s+")));
            }
        }
    }

    /**
     * The words of a list.
     *
     * @throws IllegalStateException when the file has no such list
     */
    public Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException(file + " has no list [" + name + "]");
        }
        return Set.copyOf(list);
    }
}
