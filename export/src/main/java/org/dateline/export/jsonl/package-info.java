/**
 * One document a line, everything we know of it, code-point offsets. Start with {@link org.dateline.export.jsonl.JsonlFormat}; the
 * record's JSON Schema is the resource {@code record.schema.json} beside this package. Other formats that hold
 * the same record take it value by value, too: see {@link org.dateline.export.jsonl.RecordSink}.
 */
package org.dateline.export.jsonl;
