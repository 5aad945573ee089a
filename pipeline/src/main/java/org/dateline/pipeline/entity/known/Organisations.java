package org.dateline.pipeline.entity.known;

import java.util.HashSet;
import java.util.Set;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.layer.ResourceLines;

/** Organisations that news often names, by names that mean little else. */
public final class Organisations {

    private static final Organisations KNOWN = new Organisations();

    private final Set<String> names = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest;

    private Organisations() {
        for (String line : ResourceLines.beside(Organisations.class, "organisations.txt")) {
            for (String name : line.split(";")) {
                add(name.strip());
            }
        }
    }

    private void add(String name) {
        String[] parts = name.split("(?<=[ -])|(?=[-'’])");
        names.add(name);
        firstWords.add(parts[0].strip());
        longest = Math.max(longest, parts.length);
    }

    /** Where the longest known name from a token on ends; the token itself when there is none. */
    public static int end(Words words, int begin) {
        int end = KNOWN.firstWords.contains(words.form(begin)) ? Math.min(words.size(), begin + KNOWN.longest) : begin;
        while (end > begin && !KNOWN.names.contains(words.written(begin, end))) {
            end--;
        }
        return end;
    }
}
