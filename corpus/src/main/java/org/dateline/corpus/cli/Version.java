package org.dateline.corpus.cli;

import org.dateline.pipeline.layer.Provenance;
import picocli.CommandLine.IVersionProvider;

/** The program's version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + Provenance.VERSION};
    }
}
