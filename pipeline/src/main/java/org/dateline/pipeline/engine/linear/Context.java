package org.dateline.pipeline.engine.linear;

import org.dateline.pipeline.engine.store.Gram;

/** The state of a decoder in which features are looked up; token 0 is the root before the sentence. */
public interface Context {

    /** The token number of an item that points outside the sentence. */
    int NOWHERE = -1;

    /** Returns the token an item points at, or {@link #NOWHERE}. */
    int locate(Item item);

    /** Returns the value of a field, or null if the token has none. */
    Gram value(Item item, int token);

    /** Returns the values of a field that can have several, or an empty array. */
    Gram[] values(Item item, int token);
}
