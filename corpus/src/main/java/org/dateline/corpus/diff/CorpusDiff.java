package org.dateline.corpus.diff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.LayerCounts;
import org.dateline.corpus.manifest.Manifest;

/**
 * What is different in one corpus from another, by their manifests; lists are of ids.
 *
 * @param added documents that are in the new one only
 * @param removed documents that are in the old one only
 * @param changed documents whose text is another
 * @param reannotated documents of the same text whose metadata or annotations are others
 * @param confirmed documents that were made or looked at again and are what they were
 * @param moved documents in another split
 * @param before counts of the old one
 * @param after counts of the new one
 */
public record CorpusDiff(List<String> added, List<String> removed, List<String> changed, List<String> reannotated,
        List<String> confirmed, List<String> moved, LayerCounts before, LayerCounts after) {

    /** Compares two corpora. */
    public static CorpusDiff of(Manifest before, Manifest after) {
        Map<String, DocumentEntry> old = new LinkedHashMap<>();
        before.documents().forEach(document -> old.put(document.id(), document));
        CorpusDiff diff = new CorpusDiff(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), before.counts(), after.counts());
        after.documents().forEach(document -> diff.compare(old.remove(document.id()), document));
        diff.removed.addAll(old.keySet());
        return diff;
    }

    private void compare(DocumentEntry before, DocumentEntry after) {
        if (before == null) {
            added.add(after.id());
            return;
        }
        if (!before.sourceSha256().equals(after.sourceSha256())) {
            changed.add(after.id());
        } else if (!before.fingerprint().equals(after.fingerprint())) {
            (isTheSame(before, after) ? confirmed : reannotated).add(after.id());
        }
        if (!before.split().equals(after.split())) {
            moved.add(after.id());
        }
    }

    private static boolean isTheSame(DocumentEntry before, DocumentEntry after) {
        return before.contentSha256() != null && before.contentSha256().equals(after.contentSha256());
    }

    /** Whether there is no difference at all. */
    @JsonIgnore
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && reannotated.isEmpty() && confirmed.isEmpty()
                && moved.isEmpty() && before.equals(after);
    }
}
