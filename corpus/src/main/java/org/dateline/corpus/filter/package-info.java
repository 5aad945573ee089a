/** Documents that are turned away on purpose, each with the reason. Start with {@link org.dateline.corpus.filter.DocumentFilter}. */
package org.dateline.corpus.filter;
