package org.dateline.export.timeml;

import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.view.DocumentView;
import org.dateline.export.xmi.XmlVersion;

/** TimeML: EVENT and TIMEX3 around their words, then MAKEINSTANCE and TLINK. */
public final class TimemlFormat extends DocumentFormat {

    @Override
    public String id() {
        return "timeml";
    }

    @Override
    public String summary() {
        return "TimeML 1.2.1 with DCT, MAKEINSTANCE and TLINK; for TimeML tools";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.of(Facet.CREATION_TIME, Facet.TITLE, Facet.EVENTS, Facet.EVENT_IDS, Facet.TENSE, Facet.ASPECT, Facet.POLARITY,
                Facet.MODALITY, Facet.EVENT_POS, Facet.TIMEXES, Facet.TIMEX_IDS, Facet.VALUE, Facet.MOD, Facet.QUANT, Facet.FREQ,
                Facet.TEMPORAL_FUNCTION, Facet.FUNCTION, Facet.ANCHOR, Facet.BEGIN_POINT, Facet.END_POINT, Facet.TLINKS, Facet.TLINK_IDS)
                .then(XmlVersion.XML_1_0, new OneTag(), new StatedValues(), new TimemlIds());
    }

    @Override
    protected String folder() {
        return "timeml";
    }

    @Override
    protected String suffix() {
        return ".tml";
    }

    @Override
    protected void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        file.append(new TimemlEncoder(document).text());
    }

    @Override
    protected DocumentView decode(String id, String text, FormatOptions options) {
        return TimemlReader.read(id, text);
    }
}
