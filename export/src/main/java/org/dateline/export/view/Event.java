package org.dateline.export.view;

import java.util.List;

/**
 * A TimeML event: EVENT and its MAKEINSTANCE.
 *
 * @param id identifier in the document, such as e1
 * @param eventClass TimeML class
 * @param tense TimeML tense, or null
 * @param aspect TimeML aspect, or null
 * @param polarity TimeML polarity, or null
 * @param modality governing modal word, or null
 * @param pos TimeML part of speech, or null
 * @param confidence from 0 to 1, or null
 * @param earliest start of the interval known for the event, ISO 8601, or null
 * @param latest inclusive end of the interval known for the event, ISO 8601, or null
 * @param participants who and what takes part, where and when; never null
 */
public record Event(String id, int begin, int end, String eventClass, String tense, String aspect, String polarity, String modality,
        String pos, Double confidence, String earliest, String latest, List<Participant> participants) implements Spanned {

    public Event {
        participants = List.copyOf(participants);
    }

    /** The same under another id. */
    public Event named(String other) {
        return new Event(other, begin, end, eventClass, tense, aspect, polarity, modality, pos, confidence, earliest, latest, participants);
    }

    /**
     * A filled slot of an event.
     *
     * @param role AGENT, PATIENT, RECIPIENT, PLACE or TIME
     * @param target id of an entity, event or time of the document, or null where a plain span fills the slot
     */
    public record Participant(String role, int begin, int end, String target) implements Spanned {}
}
