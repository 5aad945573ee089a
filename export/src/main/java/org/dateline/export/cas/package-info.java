/**
 * What the serialisers of whole CASes share: {@link org.dateline.export.cas.Layouts} find out once for each type what is written of it,
 * {@link org.dateline.export.cas.IndexedView} what a view holds, {@link org.dateline.export.cas.Utf8Buffer} takes text, numbers and ready
 * bytes. They know any CAS, with foreign types, arrays, lists, cycles and several views.
 *
 * <p>They are ours for their cost: UIMA's serialisers, which tests hold ours to, look up, quote and encode every name again each time.
 */
package org.dateline.export.cas;
