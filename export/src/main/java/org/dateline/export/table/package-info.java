/** One annotation a line, for spreadsheets. Start with {@link org.dateline.export.table.TableFormat}. */
package org.dateline.export.table;
