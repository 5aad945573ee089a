package org.dateline.corpus.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.corpus.layout.CorpusLayout;
import org.dateline.corpus.failure.CorpusException;
import org.dateline.corpus.failure.IoMessages;
import org.dateline.corpus.manifest.Manifest;
import org.dateline.corpus.manifest.ManifestFile;

/** Reads the manifest of a corpus that the user names. */
final class Manifests {

    private Manifests() {}

    /**
     * The manifest of a corpus.
     *
     * @throws CorpusException when the folder is no corpus
     */
    static Manifest read(Path corpus) {
        try {
            return ManifestFile.read(new CorpusLayout(corpus).manifest());
        } catch (IOException e) {
            throw CorpusException.usage("'%s' is no corpus: its manifest.json: %s".formatted(corpus, IoMessages.of(e)));
        }
    }
}
