package org.dateline.pipeline.engine.linear;

import java.io.IOException;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/**
 * One element of a feature: a field of a token.
 *
 * @param source where to start
 * @param window how many tokens to go to the right, or deeper into the stack when negative
 * @param relation the step to take in the tree then
 * @param field what to look at there
 * @param length how many characters of it, for prefixes and suffixes
 */
public record Item(Source source, int window, Relation relation, Field field, int length) {

    static Item read(PartReader in) throws IOException {
        return new Item(
                Source.valueOf(in.string()),
                in.number(),
                Relation.valueOf(in.string()),
                Field.valueOf(in.string()),
                in.number());
    }

    void write(PartWriter out) throws IOException {
        out.string(source.name());
        out.number(window);
        out.string(relation.name());
        out.string(field.name());
        out.number(length);
    }
}
