/** TimeML 1.2.1, inline. Start with {@link org.dateline.export.timeml.TimemlFormat}. */
package org.dateline.export.timeml;
