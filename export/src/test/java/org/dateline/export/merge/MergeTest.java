package org.dateline.export.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.export.FormatOptions;
import org.dateline.export.Formats;
import org.dateline.export.Samples;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Losses;
import org.dateline.export.reduce.Records;
import org.dateline.export.returned.Returned;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.TemporalLink;
import org.dateline.export.view.Timex;
import org.dateline.export.view.Token;
import org.junit.jupiter.api.Test;

/** Each kind of correction, on records: what it changes, and that it changes nothing else. */
class MergeTest {

    private static final DocumentView ORIGINAL = Samples.everything();
    private static final Capabilities SPANS = Formats.get("doccano").carries(FormatOptions.DEFAULT);
    private static final Capabilities VALUES = Formats.get("brat").carries(FormatOptions.DEFAULT);
    private static final Capabilities ALL = Capabilities.everything();

    private static DocumentView shown(Capabilities shows) {
        return shows.reduce(ORIGINAL, new Losses());
    }

    private static Merged merge(Capabilities shows, DocumentView back, TimexValues values) {
        try {
            return Merge.of(ORIGINAL, back, shows, Returned.correctable(shows), values);
        } catch (TextDiffersException e) {
            throw new AssertionError(e);
        }
    }

    private static <R extends Record> DocumentView edit(DocumentView document, String layer, UnaryOperator<R> change) {
        List<R> edited = new ArrayList<>();
        for (Object item : (List<?>) Records.get(document, layer)) {
            @SuppressWarnings("unchecked")
            R changed = change.apply((R) item);
            if (changed != null) {
                edited.add(changed);
            }
        }
        return Records.with(document, layer, edited);
    }

    private static <R extends Record> DocumentView add(DocumentView document, String layer, R item) {
        List<Object> all = new ArrayList<>((List<?>) Records.get(document, layer));
        all.add(item);
        return Records.with(document, layer, all);
    }

    private static Entity entity(Merged merged) {
        assertThat(merged.document().entities()).hasSize(1);
        return merged.document().entities().get(0);
    }

    private static LayerChanges changes(Merged merged, Facet layer) {
        return merged.layers().stream().filter(each -> each.layer() == layer).findFirst().orElseThrow();
    }

    @Test
    void anotherLabelKeepsIdentityAndSlotsButNoConfidence() {
        Merged merged = merge(SPANS, edit(shown(SPANS), "entities", (Entity each) -> Records.with(each, "label", "ORG")), TimexValues.NONE);
        Entity was = ORIGINAL.entities().get(0);
        assertThat(entity(merged)).isEqualTo(new Entity("n7", was.begin(), was.end(), "ORG", "x1", "Ana Cruz", null));
        assertThat(merged.document().events()).isEqualTo(ORIGINAL.events());
        assertThat(merged.document().tlinks()).isEqualTo(ORIGINAL.tlinks());
        assertThat(changes(merged, Facet.ENTITIES).changes()).singleElement()
                .satisfies(change -> assertThat(change.what()).containsExactly("label"));
    }

    @Test
    void otherBordersKeepIdentityAndMoveSlots() {
        DocumentView back = edit(shown(SPANS), "entities", (Entity each) -> Records.with(each, "begin", each.begin() - 6));
        Merged merged = merge(SPANS, back, TimexValues.NONE);
        Entity was = ORIGINAL.entities().get(0);
        assertThat(entity(merged)).isEqualTo(new Entity("n7", was.begin() - 6, was.end(), "PERSON", "x1", "Ana Cruz", null));
        Event resign = merged.document().events().get(0);
        assertThat(resign.participants().get(0)).isEqualTo(new Event.Participant("AGENT", was.begin() - 6, was.end(), "n7"));
        assertThat(Records.with(resign, "participants", List.of())).isEqualTo(Records.with(ORIGINAL.events().get(0), "participants", List.of()));
    }

    @Test
    void otherLabelAndBordersKeepIdLinksAndSlotsOnly() {
        Merged merged = merge(SPANS, edit(shown(SPANS), "events", (Event each) -> each.eventClass().equals("OCCURRENCE")
                ? Records.with(Records.with(each, "begin", each.begin() - 4), "eventClass", "STATE") : each), TimexValues.NONE);
        Event was = ORIGINAL.events().get(0);
        assertThat(merged.document().events().get(0)).isEqualTo(new Event("e4", was.begin() - 4, was.end(), "STATE", null, null, null, null, null,
                null, null, null, was.participants()));
        assertThat(merged.document().tlinks()).isEqualTo(ORIGINAL.tlinks());
    }

    @Test
    void whatIsGoneTakesLinksSlotsAndAnchorsWithIt() {
        Merged merged = merge(SPANS, edit(shown(SPANS), "timexes", (Timex each) -> ORIGINAL.textOf(each).equals("Monday") ? null : each),
                TimexValues.NONE);
        assertThat(merged.document().timexes()).extracting(Timex::id).containsExactly("t0", "t9", "t10");
        assertThat(merged.document().timexes().get(1).beginPoint()).isNull();
        assertThat(merged.document().timexes().get(1).value()).isEqualTo("P2W");
        assertThat(merged.document().events().get(0).participants()).extracting(Event.Participant::role).containsExactly("AGENT");
        assertThat(merged.document().tlinks()).extracting(TemporalLink::id).containsExactly("l4", "l6");
        assertThat(changes(merged, Facet.TIMEXES)).satisfies(layer -> {
            assertThat(layer.count(Change.Kind.REMOVED)).isEqualTo(1);
            assertThat(layer.count(Change.Kind.CHANGED)).isZero();
        });
        assertThat(changes(merged, Facet.TLINKS).count(Change.Kind.REMOVED)).isEqualTo(1);
    }

    @Test
    void theNewGetNumbersAboveAllOthers() {
        DocumentView back = add(shown(SPANS), "entities", new Entity("anything", 0, 9, "GPE", null, null, null));
        Merged merged = merge(SPANS, back, TimexValues.NONE);
        assertThat(merged.document().entities()).containsExactly(new Entity("n8", 0, 9, "GPE", null, null, null), ORIGINAL.entities().get(0));
        assertThat(changes(merged, Facet.ENTITIES).kept()).isEqualTo(1);
    }

    @Test
    void aTimeGetsTheTaggersValueWhereTheToolShowsNone() {
        int begin = ORIGINAL.text().indexOf("51");
        TimexValues tagger = (document, from, to) -> Optional.of(new Timex("", from, to, from == begin ? "DATE" : "SET", "1951", null, null, null,
                false, "NONE", null, null, null, "1951-01-01", "1951-12-31"));
        Timex drawn = new Timex("x", begin, begin + 2, "DATE", null, null, null, null, false, null, null, null, null, null, null);
        DocumentView back = edit(add(shown(SPANS), "timexes", drawn), "timexes",
                (Timex each) -> ORIGINAL.textOf(each).equals("two weeks") ? Records.with(each, "type", "DATE") : each);
        List<Timex> times = merge(SPANS, back, tagger).document().timexes();
        assertThat(times.get(2)).extracting(Timex::id, Timex::value, Timex::latest).containsExactly("t11", "1951", "1951-12-31");
        assertThat(times.get(3)).as("the tagger says it is a SET").extracting(Timex::id, Timex::type, Timex::value, Timex::endPoint)
                .containsExactly("t9", "DATE", null, null);
    }

    @Test
    void aValueThatTheToolShowsIsAsItCameBack() {
        DocumentView back = edit(shown(VALUES), "timexes", (Timex each) -> "P2W".equals(each.value()) ? Records.with(each, "value", "P3W")
                : "2019-03-04".equals(each.value()) ? Records.with(each, "value", "2019-03-11") : each);
        List<Timex> times = merge(VALUES, back, TimexValues.NONE).document().timexes();
        assertThat(times.get(1)).as("with the interval of the old value gone").isEqualTo(
                Records.with(Records.with(Records.with(ORIGINAL.timexes().get(1), "value", "2019-03-11"), "earliest", null), "latest", null));
        assertThat(times.get(2)).isEqualTo(Records.with(ORIGINAL.timexes().get(2), "value", "P3W"));
    }

    @Test
    void aLinkOfAnotherRelationKeepsItsId() {
        DocumentView back = edit(shown(ALL), "tlinks",
                (TemporalLink each) -> each.id().equals("l3") ? Records.with(each, "relation", "AFTER") : each.id().equals("l6") ? null : each);
        back = add(back, "tlinks", new TemporalLink("new", "e8", "t5", "BEFORE", null));
        assertThat(merge(ALL, back, TimexValues.NONE).document().tlinks()).containsExactly(new TemporalLink("l3", "e4", "t5", "AFTER", null),
                ORIGINAL.tlinks().get(1), new TemporalLink("l7", "e8", "t5", "BEFORE", null));
    }

    @Test
    void tokensFollowTheirPlaces() {
        Token first = ORIGINAL.tokens().get(0);
        DocumentView back = edit(shown(ALL), "tokens", (Token each) -> each.equals(first) ? Records.with(each, "xpos", "FW") : each);
        List<Token> corrected = merge(ALL, back, TimexValues.NONE).document().tokens();
        assertThat(corrected.get(0)).isEqualTo(Records.with(first, "xpos", "FW"));
        assertThat(corrected.subList(1, corrected.size())).isEqualTo(ORIGINAL.tokens().subList(1, ORIGINAL.tokens().size()));
    }

    @Test
    void aChangedTokenIsToldWithItsHead() {
        Token headed = ORIGINAL.tokens().stream().filter(each -> each.head() > 0).findFirst().orElseThrow();
        DocumentView back = edit(shown(ALL), "tokens", (Token each) -> each.equals(headed) ? Records.with(each, "xpos", "FW") : each);
        Change change = changes(merge(ALL, back, TimexValues.NONE), Facet.TOKENS).changes().get(0);
        assertThat(change.before()).isEqualTo(headed);
        assertThat(change.after()).isEqualTo(Records.with(headed, "xpos", "FW"));
    }

    @Test
    void aTokenInTwoMovesTheHeadsBehindIt() {
        List<Token> tokens = new ArrayList<>(shown(ALL).tokens());
        Token whole = tokens.remove(0);
        tokens.add(0, new Token(whole.begin() + 3, whole.end(), null, null, null, Token.NO_HEAD, null));
        tokens.add(0, new Token(whole.begin(), whole.begin() + 3, null, null, null, Token.NO_HEAD, null));
        tokens = new ArrayList<>(tokens.stream().map(each -> each.head() < 1 ? each : Records.with(each, "head", each.head() + 1)).toList());
        Merged merged = merge(ALL, Records.with(shown(ALL), "tokens", tokens), TimexValues.NONE);
        assertThat(merged.document().tokens()).isEqualTo(tokens);
        assertThat(changes(merged, Facet.TOKENS).count(Change.Kind.ADDED)).isEqualTo(2);
    }

    @Test
    void layersThatAreNotAskedForStay() throws TextDiffersException {
        DocumentView back = edit(edit(shown(SPANS), "entities", each -> null), "events", each -> null);
        Merged merged = Merge.of(ORIGINAL, back, SPANS, Set.of(Facet.EVENTS), TimexValues.NONE);
        assertThat(merged.document().events()).isEmpty();
        assertThat(merged.document().entities()).isEqualTo(ORIGINAL.entities());
        assertThat(merged.document().tlinks()).as("all have an event at one end").isEmpty();
        assertThat(merged.layers()).extracting(LayerChanges::layer).containsExactly(Facet.EVENTS, Facet.TLINKS);
    }

    @Test
    void whatRefersToLayersThatAreNotCorrectedIsUnderstood() throws TextDiffersException {
        DocumentView shown = shown(VALUES);
        Merged links = Merge.of(ORIGINAL, shown, VALUES, Set.of(Facet.TLINKS), TimexValues.NONE);
        assertThat(links.document()).isEqualTo(ORIGINAL);
        assertThat(Merge.of(ORIGINAL, shown, VALUES, Set.of(Facet.EVENTS), TimexValues.NONE).document()).isEqualTo(ORIGINAL);
        DocumentView withoutTimes = edit(edit(Records.with(shown(ALL), "timexes", List.of()), "tlinks",
                (TemporalLink each) -> each.target().equals("t5") ? null : each), "events", (Event each) -> Records.with(each, "participants",
                        each.participants().stream().filter(slot -> !slot.role().equals("TIME")).toList()));
        Merged lacking = Merge.of(ORIGINAL, withoutTimes, ALL, Set.of(Facet.EVENTS, Facet.TLINKS), TimexValues.NONE);
        assertThat(lacking.document()).as("the tool has no layer of times").isEqualTo(ORIGINAL);
    }

    @Test
    void whiteSpaceMayDiffer() throws TextDiffersException {
        DocumentView shown = shown(SPANS);
        String text = "  " + shown.text().replace("\n", "\r\n").strip();
        DocumentView back = edit(Records.with(shown, "text", text), "entities", (Entity each) ->
                Records.with(Records.with(each, "begin", text.indexOf("Ana")), "end", text.indexOf("Ana") + 8));
        assertThat(Merge.of(ORIGINAL, back, SPANS, Set.of(Facet.ENTITIES), TimexValues.NONE).document()).isEqualTo(ORIGINAL);
    }

    @Test
    void anotherTextIsRefusedWithThePlace() {
        DocumentView back = Records.with(shown(SPANS), "text", ORIGINAL.text().replace("Monday", "Tuesday"));
        assertThatThrownBy(() -> Merge.of(ORIGINAL, back, SPANS, Returned.correctable(SPANS), TimexValues.NONE))
                .isInstanceOf(TextDiffersException.class).hasMessageContaining("'Tuesday.").hasMessageContaining("'Monday.")
                .hasMessageContaining("character " + ORIGINAL.text().indexOf("Monday"));
    }
}
