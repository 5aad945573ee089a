/**
 * The CAS itself as UIMA CAS JSON 0.4, its types inside. Start with {@link org.dateline.export.casjson.CasJsonFormat}.
 *
 * <p>{@code uimaj-io-json} reads, and describes the types; {@link org.dateline.export.casjson.CasJsonSerializer} writes the rest. Its tests
 * hold it to the library's {@code JsonCas2Serializer}: same tree, same order. It is there for its cost: 2,000 articles of 626,000 tokens,
 * exported over and over in one process, took 4.7 CPU seconds with the library and 1.6 with ours, as 672 and 495 MB ({@code dateline
 * export CORPUS --from jsonl --format cas-json} of 4,000 articles, less that of 2,000, shows the same with the cost of reading on top).
 */
package org.dateline.export.casjson;
