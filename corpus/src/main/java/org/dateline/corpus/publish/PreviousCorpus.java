package org.dateline.corpus.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.corpus.config.BuildConfig;
import org.dateline.corpus.config.ConfigFile;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.manifest.DocumentEntry;
import org.dateline.corpus.manifest.FileChecksum;
import org.dateline.corpus.manifest.FileEntry;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestFile;
import org.dateline.corpus.plan.Plan;
import org.dateline.corpus.plan.PlannedDocument;

/** The corpus that is in the output folder already, if there is a whole one. */
public final class PreviousCorpus {

    private final CorpusLayout layout;
    private final Optional<Manifest> manifest;

    private PreviousCorpus(CorpusLayout layout, Optional<Manifest> manifest) {
        this.layout = layout;
        this.manifest = manifest;
    }

    /** The corpus a folder holds. */
    public static PreviousCorpus of(CorpusLayout layout) {
        try {
            return new PreviousCorpus(layout, Optional.of(ManifestFile.read(layout.manifest())));
        } catch (IOException e) {
            return new PreviousCorpus(layout, Optional.empty());
        }
    }

    /** Another corpus as the one that the folder's next differs from. */
    public static PreviousCorpus as(CorpusLayout layout, Manifest manifest) {
        return new PreviousCorpus(layout, Optional.of(manifest));
    }

    /** The record of it; empty where there is none or it cannot be read. */
    public Optional<Manifest> manifest() {
        return manifest;
    }

    /** Whether a plan would make this very corpus again, and every file of it is as it was written. */
    public boolean isWhat(Plan plan, BuildConfig config, Manifest.Generator generator) throws IOException {
        if (manifest.isEmpty() || !config.filters().layers().isEmpty()) {
            return false;
        }
        Manifest there = manifest.get();
        boolean same = there.generator().equals(generator) && there.configuration().equals(ConfigFile.tree(config))
                && there.quarantined() == plan.quarantined().size() && there.excluded() == plan.excluded().size()
                && isSame(there.documents(), plan.documents());
        return same && areWhole(there.files());
    }

    private static boolean isSame(List<DocumentEntry> there, List<PlannedDocument> planned) {
        boolean same = there.size() == planned.size();
        for (int i = 0; same && i < there.size(); i++) {
            same = there.get(i).fingerprint().equals(planned.get(i).fingerprint())
                    && there.get(i).split().equals(planned.get(i).split().id())
                    && there.get(i).input().equals(planned.get(i).origin().toString());
        }
        return same;
    }

    private boolean areWhole(List<FileEntry> files) throws IOException {
        for (FileEntry file : files) {
            if (!FileChecksum.matches(layout.root(), file)) {
                return false;
            }
        }
        return true;
    }

    /** Deletes the files of this corpus that are not in the new one. */
    void deleteWhatIsGone(Manifest now) throws IOException {
        Set<String> stays = now.files().stream().map(FileEntry::path).collect(Collectors.toSet());
        for (FileEntry file : manifest.map(Manifest::files).orElse(List.of())) {
            if (!stays.contains(file.path())) {
                Files.deleteIfExists(layout.root().resolve(file.path()));
            }
        }
    }
}
