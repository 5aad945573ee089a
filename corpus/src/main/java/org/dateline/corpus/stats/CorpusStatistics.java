package org.dateline.corpus.stats;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dateline.export.view.DocumentView;
import org.dateline.export.view.Entity;
import org.dateline.export.view.Event;
import org.dateline.export.view.Token;

/** What there is in a corpus, counted document by document; holds no text. */
public final class CorpusStatistics {

    /** The name of what has no date. */
    public static final String UNDATED = "undated";

    private static final int MONTH = 7;
    private static final int LENGTH_STEP = 100;
    private static final int LONGEST_STEP = 2_000;

    private final Tally months = new Tally();
    private final Map<Integer, Long> lengths = new TreeMap<>();
    private final Map<String, Map<String, Tally>> labels = new TreeMap<>();
    private final Tally entities = new Tally();
    private final Tally events = new Tally();
    private final Tally timeline = new Tally();

    /**
     * Counts a document.
     *
     * @param split name of its split
     */
    public void add(DocumentView view, String split) {
        String dct = view.metadata().dct();
        months.add(dct == null ? UNDATED : month(dct));
        lengths.merge(Math.min(LONGEST_STEP, view.tokens().size() / LENGTH_STEP * LENGTH_STEP), 1L, Long::sum);
        view.entities().forEach(entity -> add(view, entity, split));
        EventDates dates = EventDates.of(view);
        Heads heads = new Heads(view);
        view.events().forEach(event -> add(event, heads, dates, split));
        view.timexes().forEach(time -> label("times", time.type(), split));
        view.tlinks().forEach(link -> label("links", link.relation(), split));
    }

    private void add(DocumentView view, Entity entity, String split) {
        label("entities", entity.label(), split);
        String name = entity.canonicalName() == null ? view.textOf(entity) : entity.canonicalName();
        entities.add(name.replaceAll("\\s+", " ") + " (" + entity.label() + ")");
    }

    private void add(Event event, Heads heads, EventDates dates, String split) {
        label("events", event.eventClass(), split);
        events.add(heads.lemma(event));
        dates.day(event).ifPresent(day -> timeline.add(month(day)));
    }

    private void label(String layer, String label, String split) {
        labels.computeIfAbsent(layer, name -> new TreeMap<>()).computeIfAbsent(split, name -> new Tally()).add(Objects.toString(label));
    }

    private static String month(String date) {
        return date.length() < MONTH ? date : date.substring(0, MONTH);
    }

    /** Documents by month of creation, such as 2022-02. */
    public Map<String, Long> months() {
        return months.byName();
    }

    /** Documents by length: least number of tokens of a range of 100 tokens; the last range is open. */
    public Map<Integer, Long> lengths() {
        return new TreeMap<>(lengths);
    }

    /** Labels: layer to split to label to count. */
    public Map<String, Map<String, Tally>> labels() {
        return labels;
    }

    /** Entity mentions by name and label. */
    public Tally entities() {
        return entities;
    }

    /** Events by lemma. */
    public Tally events() {
        return events;
    }

    /** Events whose time is known, by month. */
    public Map<String, Long> timeline() {
        return timeline.byName();
    }

    /** Finds the lemmas of events. */
    private static final class Heads {

        private final Map<Integer, String> lemmas = new TreeMap<>();
        private final DocumentView view;

        Heads(DocumentView view) {
            this.view = view;
            for (Token token : view.tokens()) {
                if (token.lemma() != null) {
                    lemmas.put(token.begin(), token.lemma());
                }
            }
        }

        String lemma(Event event) {
            return lemmas.getOrDefault(event.begin(), view.textOf(event)).toLowerCase(Locale.ROOT);
        }
    }
}
