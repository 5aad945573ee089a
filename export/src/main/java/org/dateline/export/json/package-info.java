/**
 * What the JSON formats share. Start with {@link org.dateline.export.json.Json}, which has trees, and
 * {@link org.dateline.export.json.JsonText}, which does without.
 */
package org.dateline.export.json;
