/**
 * One token a line, annotations in columns. Start with {@link org.dateline.export.conll.ColumnFormat} for the formats of the CoNLL
 * shared tasks on names, and {@link org.dateline.export.conll.ConllUPlusFormat} for Universal Dependencies' format with our layers
 * added.
 */
package org.dateline.export.conll;
