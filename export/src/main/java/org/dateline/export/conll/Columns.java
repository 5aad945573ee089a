package org.dateline.export.conll;

/**
 * What stands before the tags.
 *
 * @param mark line that begins a document, or null
 * @param pos whether a part of speech and a chunk column, always {@code O}, follow the form
 */
record Columns(String mark, boolean pos) {

    int beforeTags() {
        return pos ? 3 : 1;
    }
}
