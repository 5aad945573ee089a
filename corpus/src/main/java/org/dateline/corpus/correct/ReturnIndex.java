package org.dateline.corpus.correct;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.corpus.input.Digest;
import org.dateline.export.file.FileNames;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;

/** Finds what came back of a document: by its id, else by the name of the file it was given in, else by its text. */
final class ReturnIndex {

    private final List<Returned> all;
    private final Map<String, Set<Returned>> byId = new HashMap<>();
    private final Map<String, Set<Returned>> byName = new HashMap<>();
    private final Map<String, Set<Returned>> byText = new HashMap<>();
    private final Set<Returned> found = Collections.newSetFromMap(new IdentityHashMap<>());

    ReturnIndex(List<Returned> all) {
        this.all = all;
        for (Returned each : all) {
            if (each.id() != null) {
                put(byId, each.id(), each);
            }
            for (String tail = each.name(); tail != null; tail = tail.contains("/") ? tail.substring(tail.indexOf('/') + 1) : null) {
                put(byName, tail, each);
            }
            put(byText, visible(each.document().text()), each);
        }
    }

    private static void put(Map<String, Set<Returned>> index, String key, Returned returned) {
        index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(returned);
    }

    /** Checksum of what can be seen of a text: tools change line ends and drop what stands at the edges. */
    private static String visible(String text) {
        return Digest.of(text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", ""));
    }

    /** All that came back of a document, in the order it was read. */
    List<Returned> find(DocumentView original) {
        String name = FileNames.of(original.id());
        Collection<Returned> hits = byId.getOrDefault(original.id(), Set.of());
        hits = hits.isEmpty() ? byName.getOrDefault(name, Set.of()) : hits;
        hits = hits.isEmpty() ? byName.getOrDefault(name.replace("+/", "+"), Set.of()) : hits;
        hits = hits.isEmpty() ? byText.getOrDefault(visible(original.text()), Set.of()) : hits;
        List<Returned> mine = hits.stream().filter(each -> !found.contains(each)).toList();
        found.addAll(mine);
        return mine;
    }

    /** What is of no document that was looked for. */
    List<Returned> strangers() {
        return all.stream().filter(each -> !found.contains(each)).toList();
    }
}
