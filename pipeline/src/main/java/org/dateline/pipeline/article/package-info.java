/** Text in: from an article file to a CAS with its header line, metadata and zones. */
package org.dateline.pipeline.article;
