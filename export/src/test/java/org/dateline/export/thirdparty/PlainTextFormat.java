package org.dateline.export.thirdparty;

import java.util.List;
import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Metadata;

/** The text only; found by the service loader, and so held to all that the tests ask of our own formats. */
public final class PlainTextFormat extends DocumentFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String summary() {
        return "the text and nothing else";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything().without(Facet.values());
    }

    @Override
    protected String folder() {
        return "text";
    }

    @Override
    protected String suffix() {
        return ".txt";
    }

    @Override
    protected void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        file.append(document.text()).append('\n');
    }

    @Override
    protected DocumentView decode(String id, String text, FormatOptions options) {
        return new DocumentView(id, null, text.substring(0, text.length() - 1), Metadata.NONE, List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
