package org.dateline.pipeline.engine;

import java.io.IOException;

/**
 * What the dependency parser reads.
 *
 * @param candidates which transitions are possible when
 * @param model what speaks for which transition
 */
record ParserModel(Candidates candidates, LinearModel model) {

    static ParserModel read(PartReader in) throws IOException {
        return new ParserModel(Candidates.read(in), LinearModel.read(in));
    }

    void write(PartWriter out) throws IOException {
        candidates.write(out);
        model.write(out);
    }
}
