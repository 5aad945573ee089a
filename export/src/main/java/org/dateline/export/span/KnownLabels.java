package org.dateline.export.span;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Labels that an annotation tool offers whether or not a corpus has them, so that who corrects it can choose any. */
public final class KnownLabels {

    /** Names, of OntoNotes. */
    public static final List<String> ENTITIES = words("PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE");

    /** Classes of events, of TimeML. */
    public static final List<String> EVENTS = words("OCCURRENCE PERCEPTION REPORTING ASPECTUAL STATE I_STATE I_ACTION");

    /** Types of time expressions, of TimeML. */
    public static final List<String> TIMEXES = words("DATE TIME DURATION SET");

    /** Entities, events and time expressions as {@link LabelledSpan} names them. */
    public static final List<String> SPANS = Stream.of(ENTITIES.stream(), EVENTS.stream().map(LabelledSpan.EVENT::concat),
            TIMEXES.stream().map(LabelledSpan.TIMEX::concat)).flatMap(labels -> labels).toList();

    /** Relations of TimeML. */
    public static final List<String> RELATIONS = words("BEFORE AFTER INCLUDES IS_INCLUDED DURING DURING_INV SIMULTANEOUS IAFTER IBEFORE "
            + "IDENTITY BEGINS ENDS BEGUN_BY ENDED_BY");

    /** What takes part in an event. */
    public static final List<String> ROLES = words("AGENT PATIENT RECIPIENT PLACE TIME");

    /** Values that TimeML lists, by the name that {@link org.dateline.export.view.Attributes} has for what they are values of. */
    public static final Map<String, List<String>> VALUES = Map.of(
            "tense", words("PAST PRESENT FUTURE INFINITIVE PRESPART PASTPART NONE"),
            "aspect", words("PROGRESSIVE PERFECTIVE PERFECTIVE_PROGRESSIVE NONE"),
            "polarity", words("POS NEG"),
            "pos", words("ADJECTIVE NOUN VERB PREPOSITION OTHER"),
            "mod", words("BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX"));

    private KnownLabels() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
