package org.dateline.export.table;

import java.util.List;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.JsonText;
import org.dateline.export.jsonl.JsonRecord;
import org.dateline.export.jsonl.RecordWriter;
import org.dateline.export.view.CodePoints;
import org.dateline.export.view.DocumentView;

/** Writes a document's rows: its own, then one an annotation. What has no column of its own becomes the attributes, a JSON object. */
final class TableRows extends JsonRecord {

    private static final int NONE = -1;
    private static final int EMPTY = "{}".length();
    private static final int USUAL_ATTRIBUTES = 512;

    private final DocumentView document;
    private final CodePoints points;
    private final String id;
    private final Utf8Text out;
    private final Utf8Text attributes;
    private TableLayer layer;
    private int depth;
    private int start = NONE;
    private int end = NONE;
    private String label;

    private TableRows(DocumentView document, Utf8Text out, Utf8Text attributes) {
        super(JsonText.inCell(attributes));
        this.document = document;
        this.points = CodePoints.of(document.text());
        this.id = Csv.cell(document.id());
        this.out = out;
        this.attributes = attributes;
    }

    /** Appends a document's rows, without the last one's end. */
    static void write(DocumentView document, Utf8Text out) {
        new TableRows(document, out, new Utf8Text(USUAL_ATTRIBUTES)).write();
    }

    private void write() {
        RecordWriter record = new RecordWriter(document, this);
        super.beginItem();
        record.head(List.of());
        record.tail();
        put("start", 0);
        put("end", points.fromUtf16(document.text().length()));
        super.endItem();
        row(TableRow.DOCUMENT);
        for (TableLayer each : TableLayer.values()) {
            layer = each;
            record.items(each.list());
        }
    }

    private void row(String title) {
        out.append(id).append(',').append(title).append(',');
        if (start == NONE) {
            out.append(",,");
        } else {
            out.append(start).append(',').append(end).append(',');
            Csv.append(document.text().substring(points.toUtf16(start), points.toUtf16(end)), out);
        }
        Csv.append(label, out.append(','));
        String mark = attributes.length() == EMPTY ? "" : "\"";
        out.append(',').append(mark).append(attributes).append(mark);
    }

    /** Whether a value of the document or of an annotation, not of its slots, stands in a column of its own. */
    private boolean isColumn(String name) {
        if (depth == 0) {
            return name.equals("id") || name.equals("text");
        }
        return depth == 1 && (name.equals("text") || name.equals("form") || name.equals(layer.label()));
    }

    @Override
    public void put(String name, String value) {
        if (!isColumn(name)) {
            super.put(name, value);
        } else if (depth == 1 && name.equals(layer.label())) {
            label = value;
        }
    }

    @Override
    public void put(String name, int value) {
        if (depth <= 1 && name.equals("start")) {
            start = value;
        } else if (depth <= 1 && name.equals("end")) {
            end = value;
        } else {
            super.put(name, value);
        }
    }

    @Override
    public void beginItem() {
        depth++;
        if (depth == 1) {
            attributes.clear();
            goOnIn(JsonText.inCell(attributes));
            start = NONE;
            label = null;
            out.append('\n');
        }
        super.beginItem();
    }

    @Override
    public void endItem() {
        super.endItem();
        if (depth == 1) {
            row(layer.title());
        }
        depth--;
    }
}
