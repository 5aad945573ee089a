/** What the JSON formats share. Start with {@link org.dateline.export.json.Json}. */
package org.dateline.export.json;
