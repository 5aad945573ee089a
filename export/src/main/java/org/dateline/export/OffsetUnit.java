package org.dateline.export;

/** What a format counts when it says where an annotation stands. */
public enum OffsetUnit {

    /** UTF-16 code units, as UIMA and Java. */
    UTF_16("UTF-16 code unit"),

    /** Unicode code points, as Python. */
    CODE_POINT("code point"),

    /** Annotations stand beside or around their words. */
    NONE("no offsets");

    private final String title;

    OffsetUnit(String title) {
        this.title = title;
    }

    /** The unit as documentation names it. */
    public String title() {
        return title;
    }
}
