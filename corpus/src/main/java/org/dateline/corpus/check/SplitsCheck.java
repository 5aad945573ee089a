package org.dateline.corpus.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.corpus.dedup.Cluster;
import org.dateline.corpus.dedup.DuplicateFinder;
import org.dateline.corpus.dedup.DuplicateOptions;
import org.dateline.corpus.dedup.DuplicateOptions.Policy;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.export.view.DocumentView;

/** No two documents of different splits say the same, unless the corpus was built to keep duplicates where they are. */
final class SplitsCheck {

    private final RecordIndex records;
    private final Findings findings;

    SplitsCheck(RecordIndex records, Findings findings) {
        this.records = records;
        this.findings = findings;
    }

    void check(Manifest manifest) throws IOException {
        JsonNode stated = manifest.configuration().path("duplicates");
        DuplicateOptions options = new DuplicateOptions(Policy.valueOf(stated.path("policy").asText("group").toUpperCase(Locale.ROOT)),
                stated.path("threshold").asDouble(), stated.path("shingle").asInt());
        if (manifest.splits().size() > 1 && options.policy() != Policy.KEEP) {
            check(manifest.documents(), options);
        }
    }

    private void check(List<DocumentEntry> documents, DuplicateOptions options) throws IOException {
        DuplicateFinder finder = new DuplicateFinder(options);
        List<DocumentEntry> added = new ArrayList<>();
        for (DocumentEntry document : documents) {
            Optional<DocumentView> view = records.find(document.id());
            if (view.isPresent()) {
                finder.add(view.get().text());
                added.add(document);
            }
        }
        for (Cluster cluster : finder.clusters()) {
            List<DocumentEntry> alike = cluster.documents().stream().map(added::get).toList();
            if (alike.stream().map(DocumentEntry::split).distinct().count() > 1) {
                findings.add("splits", "documents that say the same are in different splits: "
                        + alike.stream().map(document -> document.id() + " (" + document.split() + ")").toList());
            }
        }
    }
}
