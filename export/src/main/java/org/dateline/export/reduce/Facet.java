package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Token;

/** One thing a document can say: a layer, or one value of a layer's items. Spans and main labels belong to their layer. */
public enum Facet {
    LANGUAGE("language"),
    CREATION_TIME("metadata.dct"),
    PLACE("metadata.place"),
    TITLE("metadata.title"),
    SOURCE("metadata.source"),
    URL("metadata.url"),
    LICENCE("metadata.licence"),
    EXTRA("metadata.extra"),
    ZONES("zones"),
    SENTENCES("sentences"),
    TOKENS("tokens"),
    LEMMAS("tokens.lemma"),
    UPOS("tokens.upos"),
    XPOS("tokens.xpos"),
    HEADS("tokens.head"),
    DEPRELS("tokens.deprel"),
    ENTITIES("entities"),
    ENTITY_IDS("entities.id"),
    ENTITY_IDENTITY("entities.entityId"),
    CANONICAL_NAMES("entities.canonicalName"),
    ENTITY_CONFIDENCE("entities.confidence"),
    EVENTS("events"),
    EVENT_IDS("events.id"),
    TENSE("events.tense"),
    ASPECT("events.aspect"),
    POLARITY("events.polarity"),
    MODALITY("events.modality"),
    EVENT_POS("events.pos"),
    EVENT_CONFIDENCE("events.confidence"),
    EVENT_EARLIEST("events.earliest"),
    EVENT_LATEST("events.latest"),
    PARTICIPANTS("events.participants"),
    TIMEXES("timexes"),
    TIMEX_IDS("timexes.id"),
    VALUE("timexes.value"),
    MOD("timexes.mod"),
    QUANT("timexes.quant"),
    FREQ("timexes.freq"),
    TEMPORAL_FUNCTION("timexes.temporalFunction"),
    FUNCTION("timexes.function"),
    ANCHOR("timexes.anchorTimeId"),
    BEGIN_POINT("timexes.beginPoint"),
    END_POINT("timexes.endPoint"),
    TIMEX_EARLIEST("timexes.earliest"),
    TIMEX_LATEST("timexes.latest"),
    TLINKS("tlinks"),
    TLINK_IDS("tlinks.id"),
    TLINK_CONFIDENCE("tlinks.confidence"),
    PROVENANCE("provenance"),
    PARAMETERS("provenance.parameters");

    private final String layer;
    private final String component;

    Facet(String path) {
        int dot = path.indexOf('.');
        this.layer = dot < 0 ? path : path.substring(0, dot);
        this.component = dot < 0 ? null : path.substring(dot + 1);
    }

    /** The facet's name in loss reports, such as {@code timexes.value}. */
    public String kind() {
        return component == null ? layer : layer + "." + component;
    }

    /** Whether this is a layer, not a value of its items. */
    public boolean isLayer() {
        return component == null && this != LANGUAGE;
    }

    boolean isIds() {
        return "id".equals(component);
    }

    /** Whether this is a value of the layer that the other facet is. */
    boolean belongsTo(Facet other) {
        return component != null && other.component == null && layer.equals(other.layer);
    }

    /** The facet's values in document order; null or empty where a value is missing. */
    public List<Object> values(DocumentView document) {
        Object held = Records.get(document, layer);
        List<Object> values = new ArrayList<>();
        for (Object owner : held instanceof List<?> items ? items : Collections.singletonList(held)) {
            values.add(component == null ? owner : Records.get((Record) owner, component));
        }
        return values;
    }

    /** How many values there are in a document. */
    public int count(DocumentView document) {
        int found = 0;
        for (Object value : values(document)) {
            found += value == null || value.equals(blank()) ? 0 : 1;
        }
        return found;
    }

    /** Name of the layer among the components of {@link DocumentView}. */
    String layer() {
        return layer;
    }

    /** Name of the value among the components of the layer's items, or null where the facet is the layer. */
    String component() {
        return component;
    }

    /** What stands for a missing value. */
    Object blank() {
        return switch (this) {
            case EXTRA -> Map.of();
            case PARTICIPANTS -> List.of();
            case HEADS -> Token.NO_HEAD;
            case TEMPORAL_FUNCTION -> false;
            default -> null;
        };
    }
}
