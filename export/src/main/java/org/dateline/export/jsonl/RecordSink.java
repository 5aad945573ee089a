package org.dateline.export.jsonl;

import java.util.Map;

/**
 * Takes a document's record value by value, in the order that {@link RecordWriter} has them. Items of lists are objects.
 */
public interface RecordSink {

    /** A value; null where it is unknown. */
    void put(String name, String value);

    /** A whole number, such as an offset in code points. */
    void put(String name, int value);

    /** A number; null where it is unknown. */
    void put(String name, Double value);

    /** A truth value. */
    void put(String name, boolean value);

    /** A whole number that is not known. */
    void putUnknown(String name);

    /** The article's further metadata, by name; null values stand for what it lacks. */
    void putMeta(Map<String, String> meta);

    /** The next values belong to a list, item by item. */
    void beginList(String name);

    /** The next values are those of an item. */
    void beginItem();

    /** The item is whole. */
    void endItem();

    /** The list is whole. */
    void endList();
}
