package org.dateline.export.returned;

import java.util.List;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.brat.BratExport;
import org.dateline.export.inception.InceptionExport;
import org.dateline.export.span.DoccanoExport;
import org.dateline.export.span.LabelStudioExport;
import org.dateline.export.span.ProdigyExport;

/** The one list of what can be read back: the exports of tools, then every format of ours. */
public final class ReturnReaders {

    private static final String TSV = "webanno-tsv";

    private ReturnReaders() {}

    /** Those tools whose exports are other files than those we write for them. */
    public static List<ReturnReader> tools() {
        return List.of(new InceptionExport(), new BratExport(), new DoccanoExport(), new LabelStudioExport(), new ProdigyExport());
    }

    /**
     * The reader of a tool, or of any format.
     *
     * @param options settings that the files were written with
     * @throws org.dateline.export.UnknownFormatException when there is none of this name
     */
    public static ReturnReader get(String id, FormatOptions options) {
        if (id.equals(TSV)) {
            return new InceptionExport();
        }
        return tools().stream().filter(tool -> tool.id().equals(id)).findFirst().orElseGet(() -> new FormatReturn(Formats.get(id), options));
    }
}
