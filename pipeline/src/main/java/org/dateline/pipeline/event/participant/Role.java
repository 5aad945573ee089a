package org.dateline.pipeline.event.participant;

/** What a participant does in an event. */
enum Role {
    /** Who does it. */
    AGENT,
    /** Whom or what it is done to, or what a state is true of. */
    PATIENT,
    /** Who is given or told something. */
    RECIPIENT,
    /** Where it happens. */
    PLACE,
    /** When it happens. */
    TIME
}
