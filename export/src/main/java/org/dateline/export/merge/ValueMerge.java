package org.dateline.export.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.export.view.Event;

/** Single values of annotations: what they mean in the original's words, and whether they are the same. */
final class ValueMerge {

    private static final Set<String> REFERENCES = Set.of("anchorTimeId", "beginPoint", "endPoint");

    private final Comparison comparison;

    ValueMerge(Comparison comparison) {
        this.comparison = comparison;
    }

    /** A value that came back, in the ids and places of the original. */
    Object translated(String name, Object value) {
        if (value == null) {
            return null;
        }
        if (REFERENCES.contains(name)) {
            return comparison.naming().meant((String) value);
        }
        if (name.equals("entityId")) {
            return comparison.naming().identity((String) value);
        }
        return name.equals("participants") ? participants((List<?>) value) : value;
    }

    /** A value that was shown, in the words of the original, without what has gone with an annotation that it refers to. */
    Object own(String name, Object value) {
        if (value == null) {
            return null;
        }
        if (REFERENCES.contains(name)) {
            String id = comparison.naming().original((String) value);
            return comparison.naming().isGone(id) ? null : id;
        }
        if (name.equals("entityId")) {
            return comparison.naming().identity((String) value);
        }
        return name.equals("participants") ? ((List<?>) value).stream().map(each -> own((Event.Participant) each))
                .filter(each -> !comparison.naming().isGone(each.target())).toList() : value;
    }

    private Event.Participant own(Event.Participant shown) {
        return new Event.Participant(shown.role(), comparison.shownPlaces().begin(shown), comparison.shownPlaces().end(shown),
                comparison.naming().original(shown.target()));
    }

    private List<Event.Participant> participants(List<?> back) {
        List<Event.Participant> participants = new ArrayList<>();
        for (Object each : back) {
            Event.Participant participant = (Event.Participant) each;
            participants.add(new Event.Participant(participant.role(), comparison.backPlaces().begin(participant),
                    comparison.backPlaces().end(participant), comparison.naming().of(participant.target())));
        }
        return participants;
    }

    boolean same(Object before, Object after) {
        return before instanceof List<?> one && after instanceof List<?> other ? keys(one).equals(keys(other)) : Objects.equals(before, after);
    }

    private static Set<List<Object>> keys(List<?> participants) {
        Set<List<Object>> keys = new HashSet<>();
        participants.forEach(each -> keys.add(key((Event.Participant) each)));
        return keys;
    }

    /** What a participant is: its role and target, or its place where a plain span fills the slot. */
    private static List<Object> key(Event.Participant participant) {
        return participant.target() != null ? List.of(String.valueOf(participant.role()), participant.target())
                : List.of(String.valueOf(participant.role()), participant.begin(), participant.end());
    }

    /** A value that was corrected; of slots, those that the tool did not show stay. */
    Object merged(String name, Object original, Object before, Object after) {
        if (!name.equals("participants")) {
            return after;
        }
        Set<List<Object>> shown = keys((List<?>) before);
        Set<List<Object>> stays = keys((List<?>) after);
        List<Event.Participant> merged = new ArrayList<>();
        ((List<?>) original).stream().map(Event.Participant.class::cast)
                .filter(each -> !shown.contains(key(each)) || stays.remove(key(each))).forEach(merged::add);
        ((List<?>) after).stream().map(Event.Participant.class::cast).filter(each -> stays.remove(key(each))).forEach(merged::add);
        return merged;
    }
}
