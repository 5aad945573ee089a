/**
 * What annotation tools give back: their own exports, which are other files than those we gave them. Start with
 * {@link org.dateline.export.returned.ReturnReaders}, the one list. Each {@link org.dateline.export.returned.ReturnReader} lies beside
 * the format of its tool; {@link org.dateline.export.merge.Merge} puts what it reads together with the original.
 */
package org.dateline.export.returned;
