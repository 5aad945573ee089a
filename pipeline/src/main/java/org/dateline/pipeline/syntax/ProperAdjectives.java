package org.dateline.pipeline.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.layer.ResourceLines;

/** Adjectives made from names, which keep their capital letter: French, Sunni, Victorian. */
final class ProperAdjectives {

    private static final Set<String> LISTED = listed();
    private static final List<String> ENDINGS = List.of("ian", "ean", "ese");

    private ProperAdjectives() {}

    /**
     * Whether an adjective is made from a name.
     *
     * @param form the adjective as it stands in the text, capitalised
     * @param first whether it is the first word of its sentence, where any word is capitalised
     */
    static boolean contain(String form, boolean first) {
        return Nations.isPeople(form) || LISTED.contains(form) || !first && ENDINGS.stream().anyMatch(form::endsWith);
    }

    private static Set<String> listed() {
        Set<String> listed = new HashSet<>();
        ResourceLines.beside(ProperAdjectives.class, "proper-adjectives.txt").forEach(line -> listed.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(listed);
    }
}
