package org.dateline.export.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.export.json.Json;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** Closed lists of labels: those of TimeML and Universal Dependencies, and any other value the documents hold. */
final class TagSets {

    static final String ENTITY = "Dateline entity labels";
    static final String CLASS = "TimeML event class";
    static final String TENSE = "TimeML tense";
    static final String ASPECT = "TimeML aspect";
    static final String POLARITY = "TimeML polarity";
    static final String EVENT_POS = "TimeML part of speech";
    static final String TIMEX = "TIMEX3 type";
    static final String MOD = "TIMEX3 mod";
    static final String RELATION = "TLINK relType";
    static final String UPOS = "UD part of speech";
    static final String DEPREL = "UD relation";

    private final Map<String, Set<String>> tags = new LinkedHashMap<>();

    TagSets() {
        start(ENTITY, "");
        start(CLASS, "OCCURRENCE PERCEPTION REPORTING ASPECTUAL STATE I_STATE I_ACTION");
        start(TENSE, "PAST PRESENT FUTURE INFINITIVE PRESPART PASTPART NONE");
        start(ASPECT, "PROGRESSIVE PERFECTIVE PERFECTIVE_PROGRESSIVE NONE");
        start(POLARITY, "POS NEG");
        start(EVENT_POS, "ADJECTIVE NOUN VERB PREPOSITION OTHER");
        start(TIMEX, "DATE TIME DURATION SET");
        start(MOD, "BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE START MID END APPROX");
        start(RELATION, "BEFORE AFTER INCLUDES IS_INCLUDED DURING DURING_INV SIMULTANEOUS IAFTER IBEFORE IDENTITY BEGINS ENDS BEGUN_BY ENDED_BY");
        start(UPOS, "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X");
        start(DEPREL, "root");
    }

    private void start(String set, String known) {
        tags.put(set, new TreeSet<>(known.isEmpty() ? List.of() : List.of(known.split(" "))));
    }

    /** Adds the values of a document. */
    void see(DocumentView document) {
        add(ENTITY, document.entities().stream().map(Entity::label));
        add(CLASS, document.events().stream().map(Event::eventClass));
        add(TENSE, document.events().stream().map(Event::tense));
        add(ASPECT, document.events().stream().map(Event::aspect));
        add(POLARITY, document.events().stream().map(Event::polarity));
        add(EVENT_POS, document.events().stream().map(Event::pos));
        add(TIMEX, document.timexes().stream().map(Timex::type));
        add(MOD, document.timexes().stream().map(Timex::mod));
        add(RELATION, document.tlinks().stream().map(TemporalLink::relation));
        add(UPOS, document.tokens().stream().map(Token::upos));
        add(DEPREL, document.tokens().stream().map(Token::deprel));
    }

    private void add(String set, Stream<String> values) {
        values.filter(Objects::nonNull).filter(value -> !value.isBlank()).forEach(tags.get(set)::add);
    }

    ArrayNode toJson() {
        ArrayNode sets = Json.array();
        tags.forEach((name, values) -> sets.add(toJson(name, values)));
        return sets;
    }

    private static ObjectNode toJson(String name, Collection<String> values) {
        ObjectNode set = Json.object().put("name", name).put("description", name).put("language", "en").put("create_tag", false);
        ArrayNode list = set.putArray("tags");
        values.forEach(value -> list.addObject().put("tag_name", value).put("tag_description", ""));
        return set;
    }
}
