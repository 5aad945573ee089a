/**
 * A corpus as pages to look at, without a server or a network. Start with {@link org.dateline.corpus.report.ReportWriter}: an index with
 * figures and a page a document with its annotations drawn over the text.
 */
package org.dateline.corpus.report;
