/**
 * A document as immutable records, free of UIMA: what every format writes and reads. Start with
 * {@link org.dateline.export.view.DocumentView}; {@link org.dateline.export.view.CasToView} and
 * {@link org.dateline.export.view.ViewToCas} are the only bridge to the CAS.
 *
 * <p>All offsets are UTF-16 code units, end exclusive, as in the CAS; {@link org.dateline.export.view.CodePoints} turns them
 * into code points for the formats that count so.
 */
package org.dateline.export.view;
