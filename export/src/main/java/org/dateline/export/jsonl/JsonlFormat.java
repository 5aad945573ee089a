package org.dateline.export.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowFormat;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.view.DocumentView;

/** JSON Lines with a published schema; loads in Hugging Face datasets. */
public final class JsonlFormat extends RowFormat {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String summary() {
        return "JSON Lines, one document a line with all annotations; for Hugging Face datasets, pandas and programs";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything();
    }

    @Override
    protected String file(String split) {
        return "data/" + split + "-00000-of-00001.jsonl";
    }

    @Override
    protected void encode(Rendition document, FormatOptions options, Utf8Text line) {
        JsonRecord.write(document.view(), options.metadata(), line);
    }

    @Override
    protected DocumentView decode(String row, String where, int line) {
        return RecordReader.toView(Json.parse(row, where, line), where, line);
    }

    /** The JSON Schema, draft 2020-12, that every line is valid against. */
    public static String schema() {
        try (InputStream in = JsonlFormat.class.getResourceAsStream("record.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema cannot be read from the jar.", e);
        }
    }
}
