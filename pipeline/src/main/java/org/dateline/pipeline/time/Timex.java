package org.dateline.pipeline.time;

import org.dateline.pipeline.time.resolve.Meaning;

/**
 * A temporal expression in a text.
 *
 * @param id identifier in the document; t0 is the creation time
 * @param begin first UTF-16 code unit
 * @param end one past the last
 * @param creationTime true when it states the document's creation time
 * @param meaning its attributes
 */
public record Timex(String id, int begin, int end, boolean creationTime, Meaning meaning) {}
