/**
 * JSON for tools that know one kind of labelled span: doccano, Label Studio, Prodigy, spaCy. Start with
 * {@link org.dateline.export.span.LabelledSpan}, which makes one list of entities, events and time expressions. What the tools
 * themselves export is read by {@link org.dateline.export.span.DoccanoExport}, {@link org.dateline.export.span.LabelStudioExport} and
 * {@link org.dateline.export.span.ProdigyExport}.
 */
package org.dateline.export.span;
