package org.dateline.export.span;

import java.util.ArrayList;
import java.util.List;
import org.dateline.export.MalformedException;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned.Origin;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.TemporalLink;

/** Gathers the spans and relations of one document that came back; offsets are code points. */
final class ReturnedSpans {

    private final Origin origin;
    private final DocumentView bare;
    private final String text;
    private final CodePoints points;
    private final int length;
    private final List<LabelledSpan> spans = new ArrayList<>();
    private final List<TemporalLink> links = new ArrayList<>();

    /**
     * Begins a document.
     *
     * @throws MalformedException when it has no text
     */
    ReturnedSpans(Origin origin, String text) {
        this(origin, bare(origin, text));
    }

    /** Begins with a document that has text and metadata only. */
    ReturnedSpans(Origin origin, DocumentView bare) {
        this.origin = origin;
        this.bare = bare;
        this.text = bare.text();
        this.points = CodePoints.of(text);
        this.length = text.codePointCount(0, text.length());
    }

    private static DocumentView bare(Origin origin, String text) {
        if (text == null) {
            throw malformed(origin, "no text; is this an export of the project we made files for?");
        }
        return new DocumentView("", null, text, Metadata.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    /**
     * Adds a span.
     *
     * @param id any name, unique in the document, or null
     * @param quoted the words it covers as far as the tool says them, or null; tells apart what counts code units
     * @throws MalformedException when the text has no such place
     */
    void span(String id, int begin, int end, String label, String quoted) {
        boolean units = quoted != null && begin >= 0 && end <= text.length() && begin < end && text.substring(begin, end).equals(quoted);
        if (begin < 0 || begin >= end || end > length && !units) {
            throw malformed(origin, "no such place in the text: " + begin + " to " + end);
        }
        boolean codePoints = end <= length && (quoted == null || !units || words(begin, end).equals(quoted));
        spans.add(new LabelledSpan(id == null ? "s" + spans.size() : id, codePoints ? points.toUtf16(begin) : begin,
                codePoints ? points.toUtf16(end) : end, label));
    }

    private String words(int begin, int end) {
        return text.substring(points.toUtf16(begin), points.toUtf16(end));
    }

    /** Adds a relation between two spans. */
    void link(String from, String to, String relation) {
        links.add(new TemporalLink("l" + links.size(), from, to, relation, null));
    }

    private static MalformedException malformed(Origin origin, String what) {
        return new MalformedException(origin.file(), origin.line(), what);
    }

    /** The document with its spans and relations, under the ids they came with. */
    DocumentView document() {
        return LabelledSpan.into(Records.with(bare, "tlinks", links), spans, Capabilities.everything().facets());
    }
}
