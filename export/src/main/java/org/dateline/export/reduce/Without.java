package org.dateline.export.reduce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;

/**
 * Copies what holds values without some of them.
 *
 * @param gone the facets whose values are left out
 */
record Without(Set<Facet> gone) {

    private <T> T unless(Facet facet, T value) {
        return gone.contains(facet) ? null : value;
    }

    /** The copy; a record of its own kind. */
    Record of(Record owner) {
        if (owner instanceof Token token) {
            return of(token);
        }
        if (owner instanceof Event event) {
            return of(event);
        }
        if (owner instanceof Timex timex) {
            return of(timex);
        }
        return owner instanceof Entity entity ? of(entity) : other(owner);
    }

    private Token of(Token token) {
        return new Token(token.begin(), token.end(), unless(Facet.LEMMAS, token.lemma()), unless(Facet.UPOS, token.upos()),
                unless(Facet.XPOS, token.xpos()), gone.contains(Facet.HEADS) ? Token.NO_HEAD : token.head(),
                unless(Facet.DEPRELS, token.deprel()));
    }

    private Entity of(Entity entity) {
        return new Entity(entity.id(), entity.begin(), entity.end(), entity.label(), unless(Facet.ENTITY_IDENTITY, entity.entityId()),
                unless(Facet.CANONICAL_NAMES, entity.canonicalName()), unless(Facet.ENTITY_CONFIDENCE, entity.confidence()));
    }

    private Event of(Event event) {
        return new Event(event.id(), event.begin(), event.end(), event.eventClass(), unless(Facet.TENSE, event.tense()),
                unless(Facet.ASPECT, event.aspect()), unless(Facet.POLARITY, event.polarity()), unless(Facet.MODALITY, event.modality()),
                unless(Facet.EVENT_POS, event.pos()), unless(Facet.EVENT_CONFIDENCE, event.confidence()),
                unless(Facet.EVENT_EARLIEST, event.earliest()), unless(Facet.EVENT_LATEST, event.latest()),
                gone.contains(Facet.PARTICIPANTS) ? List.of() : event.participants());
    }

    private Timex of(Timex timex) {
        return new Timex(timex.id(), timex.begin(), timex.end(), timex.type(), unless(Facet.VALUE, timex.value()),
                unless(Facet.MOD, timex.mod()), unless(Facet.QUANT, timex.quant()), unless(Facet.FREQ, timex.freq()),
                timex.temporalFunction() && !gone.contains(Facet.TEMPORAL_FUNCTION), unless(Facet.FUNCTION, timex.function()),
                unless(Facet.ANCHOR, timex.anchorTimeId()), unless(Facet.BEGIN_POINT, timex.beginPoint()),
                unless(Facet.END_POINT, timex.endPoint()), unless(Facet.TIMEX_EARLIEST, timex.earliest()),
                unless(Facet.TIMEX_LATEST, timex.latest()));
    }

    private Record other(Record owner) {
        Map<String, Object> blanks = new HashMap<>();
        gone.forEach(facet -> blanks.put(facet.component(), facet.blank()));
        return Records.with(owner, blanks);
    }
}
