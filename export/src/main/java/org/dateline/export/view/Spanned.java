package org.dateline.export.view;

/**
 * Something with a place in the text: UTF-16 offsets, end exclusive.
 */
public interface Spanned extends Comparable<Spanned> {

    /** First UTF-16 code unit of the span. */
    int begin();

    /** One past the last UTF-16 code unit of the span. */
    int end();

    /** The order of UIMA's annotation index: earlier first, and of those that begin together the longer first. */
    @Override
    default int compareTo(Spanned other) {
        return begin() != other.begin() ? Integer.compare(begin(), other.begin()) : Integer.compare(other.end(), end());
    }

    /** Whether this span holds every code unit of the other. */
    default boolean covers(Spanned other) {
        return begin() <= other.begin() && other.end() <= end();
    }

    /** Whether the two share at least one code unit. */
    default boolean overlaps(Spanned other) {
        return begin() < other.end() && other.begin() < end();
    }
}
