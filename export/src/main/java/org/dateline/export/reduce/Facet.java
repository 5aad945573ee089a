package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Metadata;
import org.dateline.export.view.ProcessingStep;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** One thing a document can say: a layer, or one value of a layer's items. Spans and main labels belong to their layer. */
public enum Facet {
    LANGUAGE("language", document -> Collections.singletonList(document.language())),
    CREATION_TIME("metadata.dct", Facet::metadata, Metadata::dct),
    PLACE("metadata.place", Facet::metadata, Metadata::place),
    TITLE("metadata.title", Facet::metadata, Metadata::title),
    SOURCE("metadata.source", Facet::metadata, Metadata::source),
    URL("metadata.url", Facet::metadata, Metadata::url),
    LICENCE("metadata.licence", Facet::metadata, Metadata::licence),
    EXTRA("metadata.extra", Facet::metadata, Metadata::extra),
    ZONES("zones", DocumentView::zones),
    SENTENCES("sentences", DocumentView::sentences),
    TOKENS("tokens", DocumentView::tokens),
    LEMMAS("tokens.lemma", DocumentView::tokens, Token::lemma),
    UPOS("tokens.upos", DocumentView::tokens, Token::upos),
    XPOS("tokens.xpos", DocumentView::tokens, Token::xpos),
    HEADS("tokens.head", DocumentView::tokens, Token::head),
    DEPRELS("tokens.deprel", DocumentView::tokens, Token::deprel),
    ENTITIES("entities", DocumentView::entities),
    ENTITY_IDS("entities.id", DocumentView::entities, Entity::id),
    ENTITY_IDENTITY("entities.entityId", DocumentView::entities, Entity::entityId),
    CANONICAL_NAMES("entities.canonicalName", DocumentView::entities, Entity::canonicalName),
    ENTITY_CONFIDENCE("entities.confidence", DocumentView::entities, Entity::confidence),
    EVENTS("events", DocumentView::events),
    EVENT_IDS("events.id", DocumentView::events, Event::id),
    TENSE("events.tense", DocumentView::events, Event::tense),
    ASPECT("events.aspect", DocumentView::events, Event::aspect),
    POLARITY("events.polarity", DocumentView::events, Event::polarity),
    MODALITY("events.modality", DocumentView::events, Event::modality),
    EVENT_POS("events.pos", DocumentView::events, Event::pos),
    EVENT_CONFIDENCE("events.confidence", DocumentView::events, Event::confidence),
    EVENT_EARLIEST("events.earliest", DocumentView::events, Event::earliest),
    EVENT_LATEST("events.latest", DocumentView::events, Event::latest),
    PARTICIPANTS("events.participants", DocumentView::events, Event::participants),
    TIMEXES("timexes", DocumentView::timexes),
    TIMEX_IDS("timexes.id", DocumentView::timexes, Timex::id),
    VALUE("timexes.value", DocumentView::timexes, Timex::value),
    MOD("timexes.mod", DocumentView::timexes, Timex::mod),
    QUANT("timexes.quant", DocumentView::timexes, Timex::quant),
    FREQ("timexes.freq", DocumentView::timexes, Timex::freq),
    TEMPORAL_FUNCTION("timexes.temporalFunction", DocumentView::timexes, Timex::temporalFunction),
    FUNCTION("timexes.function", DocumentView::timexes, Timex::function),
    ANCHOR("timexes.anchorTimeId", DocumentView::timexes, Timex::anchorTimeId),
    BEGIN_POINT("timexes.beginPoint", DocumentView::timexes, Timex::beginPoint),
    END_POINT("timexes.endPoint", DocumentView::timexes, Timex::endPoint),
    TIMEX_EARLIEST("timexes.earliest", DocumentView::timexes, Timex::earliest),
    TIMEX_LATEST("timexes.latest", DocumentView::timexes, Timex::latest),
    TLINKS("tlinks", DocumentView::tlinks),
    TLINK_IDS("tlinks.id", DocumentView::tlinks, TemporalLink::id),
    TLINK_CONFIDENCE("tlinks.confidence", DocumentView::tlinks, TemporalLink::confidence),
    PROVENANCE("provenance", DocumentView::provenance),
    PARAMETERS("provenance.parameters", DocumentView::provenance, ProcessingStep::parameters);

    private final String layer;
    private final String component;
    private final Function<DocumentView, ? extends List<?>> owners;
    private final Function<Object, ?> value;

    <R> Facet(String path, Function<DocumentView, List<R>> layer) {
        this(path, layer, item -> item);
    }

    @SuppressWarnings("unchecked")
    <R> Facet(String path, Function<DocumentView, List<R>> owners, Function<R, ?> value) {
        int dot = path.indexOf('.');
        this.layer = dot < 0 ? path : path.substring(0, dot);
        this.component = dot < 0 ? null : path.substring(dot + 1);
        this.owners = owners;
        this.value = (Function<Object, ?>) value;
    }

    private static List<Metadata> metadata(DocumentView document) {
        return List.of(document.metadata());
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
        List<Object> values = new ArrayList<>();
        owners.apply(document).forEach(owner -> values.add(value.apply(owner)));
        return values;
    }

    /** How many values there are in a document. */
    public int count(DocumentView document) {
        Object blank = blank();
        int found = 0;
        for (Object owner : owners.apply(document)) {
            Object held = value.apply(owner);
            found += held == null || held.equals(blank) ? 0 : 1;
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
