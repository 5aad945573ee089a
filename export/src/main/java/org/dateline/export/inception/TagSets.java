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
import org.dateline.export.span.KnownLabels;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** Closed lists of labels: those of OntoNotes, TimeML and Universal Dependencies, and any other value the documents hold. */
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
        start(ENTITY, KnownLabels.ENTITIES);
        start(CLASS, KnownLabels.EVENTS);
        start(TENSE, KnownLabels.VALUES.get("tense"));
        start(ASPECT, KnownLabels.VALUES.get("aspect"));
        start(POLARITY, KnownLabels.VALUES.get("polarity"));
        start(EVENT_POS, KnownLabels.VALUES.get("pos"));
        start(TIMEX, KnownLabels.TIMEXES);
        start(MOD, KnownLabels.VALUES.get("mod"));
        start(RELATION, KnownLabels.RELATIONS);
        start(UPOS, List.of("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ")));
        start(DEPREL, List.of(("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed "
                + "flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp").split(" ")));
    }

    private void start(String set, List<String> known) {
        tags.put(set, new TreeSet<>(known));
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
