package org.dateline.export.conll;

import org.dateline.export.FormatOptions;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;

/** CoNLL-U Plus: Universal Dependencies' columns, then entities, events and time expressions with their values. */
public final class ConllUPlusFormat extends UdFormat {

    /** The one provider. */
    public ConllUPlusFormat() {
        super(new PlusLayer());
    }

    @Override
    public String id() {
        return "conllup";
    }

    @Override
    public String summary() {
        return "CoNLL-U Plus: UD columns, then entities, events and time expressions with values; for UD tools and programs";
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return base().and(Facet.ENTITY_IDS, Facet.ENTITY_IDENTITY, Facet.CANONICAL_NAMES, Facet.ENTITY_CONFIDENCE, Facet.EVENTS,
                Facet.EVENT_IDS, Facet.TENSE, Facet.ASPECT, Facet.POLARITY, Facet.MODALITY, Facet.EVENT_POS, Facet.EVENT_CONFIDENCE,
                Facet.EVENT_EARLIEST, Facet.EVENT_LATEST, Facet.TIMEXES, Facet.TIMEX_IDS, Facet.VALUE, Facet.MOD, Facet.QUANT, Facet.FREQ,
                Facet.TEMPORAL_FUNCTION, Facet.FUNCTION, Facet.ANCHOR, Facet.BEGIN_POINT, Facet.END_POINT, Facet.TIMEX_EARLIEST,
                Facet.TIMEX_LATEST);
    }

    @Override
    protected String folder() {
        return "conll";
    }

    @Override
    protected String suffix() {
        return ".conllup";
    }
}
