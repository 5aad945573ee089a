package org.dateline.export.reduce;

import java.util.List;
import java.util.function.Function;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/** Values of a document that formats write as words, labels among them, so that {@link PlainValues} may have to rewrite them. */
public enum TextValue {
    LEMMA("tokens.lemma", DocumentView::tokens, Token::lemma),
    UPOS("tokens.upos", DocumentView::tokens, Token::upos),
    XPOS("tokens.xpos", DocumentView::tokens, Token::xpos),
    DEPREL("tokens.deprel", DocumentView::tokens, Token::deprel),
    ENTITY_LABEL("entities.label", DocumentView::entities, Entity::label),
    ENTITY_IDENTITY("entities.entityId", DocumentView::entities, Entity::entityId),
    EVENT_CLASS("events.eventClass", DocumentView::events, Event::eventClass),
    TIMEX_TYPE("timexes.type", DocumentView::timexes, Timex::type),
    RELATION("tlinks.relation", DocumentView::tlinks, TemporalLink::relation);

    private final String path;
    private final Function<DocumentView, List<Record>> owners;
    private final Function<Record, String> value;

    @SuppressWarnings("unchecked")
    <R extends Record> TextValue(String path, Function<DocumentView, List<R>> owners, Function<R, String> value) {
        this.path = path;
        this.owners = document -> (List<Record>) owners.apply(document);
        this.value = (Function<Record, String>) value;
    }

    /** Layer and component, such as {@code entities.label}. */
    String path() {
        return path;
    }

    /** Name of the layer among the components of {@link DocumentView}. */
    String layer() {
        return path.substring(0, path.indexOf('.'));
    }

    /** Name of the value among the components of the layer's items. */
    String component() {
        return path.substring(path.indexOf('.') + 1);
    }

    /** The layer's items. */
    List<Record> owners(DocumentView document) {
        return owners.apply(document);
    }

    /** The value of an item of the layer, or null. */
    String of(Record owner) {
        return value.apply(owner);
    }
}
