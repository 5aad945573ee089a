package org.dateline.pipeline.engine.parse;

import java.io.IOException;
import org.dateline.pipeline.engine.linear.LinearModel;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/**
 * What the dependency parser reads.
 *
 * @param candidates which transitions are possible when
 * @param model what speaks for which transition
 */
public record ParserModel(Candidates candidates, LinearModel model) {

    /** Reads what {@link #write} wrote. */
    public static ParserModel read(PartReader in) throws IOException {
        return new ParserModel(Candidates.read(in), LinearModel.read(in));
    }

    /** Writes all of it. */
    public void write(PartWriter out) throws IOException {
        candidates.write(out);
        model.write(out);
    }
}
