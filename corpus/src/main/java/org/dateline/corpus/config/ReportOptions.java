package org.dateline.corpus.config;

/**
 * What the report holds. What is null takes its default.
 *
 * @param pages so many documents, the first ones, have a page of their own
 */
public record ReportOptions(Integer pages) {

    /** Pages for the first thousand documents. */
    public static final ReportOptions DEFAULT = new ReportOptions(null);

    private static final int THOUSAND = 1_000;

    public ReportOptions {
        pages = pages == null ? (Integer) THOUSAND : pages;
    }
}
