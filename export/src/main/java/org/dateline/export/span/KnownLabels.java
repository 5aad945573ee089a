package org.dateline.export.span;

import java.util.List;

/** Labels that an annotation tool offers whether or not a corpus has them, so that who corrects it can choose any. */
final class KnownLabels {

    /** Entities (OntoNotes), events and time expressions (TimeML) as {@link LabelledSpan} names them. */
    static final List<String> SPANS = List.of("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE",
            "EVENT_OCCURRENCE", "EVENT_PERCEPTION", "EVENT_REPORTING", "EVENT_ASPECTUAL", "EVENT_STATE", "EVENT_I_STATE", "EVENT_I_ACTION",
            "TIMEX_DATE", "TIMEX_TIME", "TIMEX_DURATION", "TIMEX_SET");

    /** Relations of TimeML. */
    static final List<String> RELATIONS = List.of("BEFORE", "AFTER", "INCLUDES", "IS_INCLUDED", "DURING", "DURING_INV", "SIMULTANEOUS", "IAFTER",
            "IBEFORE", "IDENTITY", "BEGINS", "ENDS", "BEGUN_BY", "ENDED_BY");

    private KnownLabels() {}
}
