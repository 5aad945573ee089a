package org.dateline.export.cas;

import java.util.List;

/**
 * What is written of feature structures of a type.
 *
 * @param lead what begins each
 * @param slots its features in their order
 * @param links those of its features by which other feature structures are reached
 * @param deferred whether its features are up to date only when it is told to save them
 */
public record Layout(byte[] lead, List<Slot> slots, List<Slot> links, boolean deferred) {}
