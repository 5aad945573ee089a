package org.dateline.pipeline.check;

import java.util.Set;

/** The closed value lists of TimeML 1.2.1. */
final class TimeMl {

    static final Set<String> EVENT_CLASSES =
            Set.of("OCCURRENCE", "PERCEPTION", "REPORTING", "ASPECTUAL", "STATE", "I_STATE", "I_ACTION");
    static final Set<String> TENSES = Set.of("PAST", "PRESENT", "FUTURE", "INFINITIVE", "PRESPART", "PASTPART", "NONE");
    static final Set<String> ASPECTS = Set.of("PROGRESSIVE", "PERFECTIVE", "PERFECTIVE_PROGRESSIVE", "NONE");
    static final Set<String> POLARITIES = Set.of("POS", "NEG");
    static final Set<String> PARTS_OF_SPEECH = Set.of("ADJECTIVE", "NOUN", "VERB", "PREPOSITION", "OTHER");
    static final Set<String> TIMEX_TYPES = Set.of("DATE", "TIME", "DURATION", "SET");
    static final Set<String> MODS = Set.of("BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
            "EQUAL_OR_MORE", "START", "MID", "END", "APPROX");
    static final Set<String> FUNCTIONS =
            Set.of("CREATION_TIME", "EXPIRATION_TIME", "MODIFICATION_TIME", "PUBLICATION_TIME", "RELEASE_TIME", "RECEPTION_TIME", "NONE");
    static final Set<String> RELATIONS = Set.of("BEFORE", "AFTER", "INCLUDES", "IS_INCLUDED", "DURING", "DURING_INV", "SIMULTANEOUS",
            "IAFTER", "IBEFORE", "IDENTITY", "BEGINS", "ENDS", "BEGUN_BY", "ENDED_BY");

    private TimeMl() {}
}
