/**
 * JSON for tools that know one kind of labelled span: doccano, Label Studio, Prodigy, spaCy. Start with
 * {@link org.dateline.export.span.LabelledSpan}, which makes one list of entities, events and time expressions.
 */
package org.dateline.export.span;
