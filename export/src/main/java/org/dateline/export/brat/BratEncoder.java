package org.dateline.export.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.span.LabelledSpan;
import org.dateline.export.view.Attributes;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Event;
import org.dateline.export.view.Spanned;
import org.dateline.export.view.TemporalLink;

/** Writes a document's {@code .ann} file. */
final class BratEncoder {

    private final DocumentView document;
    private final CodePoints points;
    private final BratConfig config;
    private final Map<String, Spanned> items = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private final Map<String, String> triggers = new HashMap<>();
    private final boolean stated;
    private final Utf8Text out;
    private int attributes;
    private int notes;
    private int relations;

    BratEncoder(DocumentView document, BratConfig config, Utf8Text out) {
        this.document = document;
        this.config = config;
        this.out = out;
        this.stated = BratLinks.isStated(document);
        this.points = CodePoints.of(document.text());
        document.entities().forEach(each -> items.put(each.id(), each));
        document.events().forEach(each -> items.put(each.id(), each));
        document.timexes().forEach(each -> items.put(each.id(), each));
    }

    void write() {
        List<LabelledSpan> spans = LabelledSpan.of(document);
        int events = 0;
        for (int i = 0; i < spans.size(); i++) {
            LabelledSpan span = spans.get(i);
            boolean event = items.get(span.id()) instanceof Event;
            String trigger = "T" + (i + 1);
            triggers.put(span.id(), trigger);
            handles.put(span.id(), event ? "E" + ++events : trigger);
            out.append(trigger).append('\t').append(span.label()).append(' ');
            place(span);
            out.append('\n');
            config.see(span.label(), event);
        }
        for (LabelledSpan span : spans) {
            if (items.get(span.id()) instanceof Event event) {
                event(span, event);
            }
            attributes(span.id());
        }
        document.tlinks().forEach(this::link);
    }

    /** Offsets and words; a line end divides a span into fragments. */
    private void place(Spanned span) {
        if (isInOneLine(span)) {
            out.append(points.fromUtf16(span.begin())).append(' ').append(points.fromUtf16(span.end())).append('\t')
                    .append(document.text(), span.begin(), span.end());
        } else {
            out.append(fragments(span));
        }
    }

    private boolean isInOneLine(Spanned span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (document.text().charAt(i) == '\n') {
                return false;
            }
        }
        return span.begin() < span.end();
    }

    private String fragments(Spanned span) {
        List<String> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int begin = span.begin();
        for (String line : document.textOf(span).split("\n", -1)) {
            if (!line.isEmpty()) {
                places.add(points.fromUtf16(begin) + " " + points.fromUtf16(begin + line.length()));
                words.add(line);
            }
            begin += line.length() + 1;
        }
        return String.join(";", places) + "\t" + String.join(" ", words);
    }

    private void event(LabelledSpan span, Event event) {
        out.append(handles.get(event.id())).append('\t').append(span.label()).append(':').append(triggers.get(event.id()));
        Map<String, Integer> seen = new HashMap<>();
        for (Event.Participant participant : event.participants()) {
            int number = seen.merge(participant.role(), 1, Integer::sum);
            config.role(participant.role());
            out.append(' ').append(participant.role()).append(number > 1 ? String.valueOf(number) : "").append(':')
                    .append(handles.get(participant.target()));
        }
        out.append('\n');
    }

    private void attributes(String id) {
        StringBuilder note = new StringBuilder();
        Attributes.tell(items.get(id), (name, value) -> {
            String title = BratConfig.attribute(name, value);
            if (title == null) {
                note.append(note.length() == 0 ? "" : "; ").append(name).append('=').append(BratNotes.escape(value));
            } else {
                attribute(title, id, value);
            }
        });
        if (note.length() > 0) {
            out.append('#').append(++notes).append("\tAnnotatorNotes ").append(handles.get(id)).append('\t').append(note.toString())
                    .append('\n');
        }
    }

    private void attribute(String title, String id, String value) {
        config.value(title, value);
        out.append('A').append(++attributes).append('\t').append(title).append(' ').append(handles.get(id)).append(' ').append(value)
                .append('\n');
    }

    private void link(TemporalLink link) {
        if (TemporalLink.CREATION_TIME.equals(link.target()) && !stated) {
            attribute(BratConfig.TO_CREATION_TIME, link.source(), link.relation());
            return;
        }
        config.relation(link.relation());
        out.append('R').append(++relations).append('\t').append(link.relation()).append(" Arg1:").append(handles.get(link.source()))
                .append(" Arg2:").append(handles.get(link.target())).append('\n');
    }
}
