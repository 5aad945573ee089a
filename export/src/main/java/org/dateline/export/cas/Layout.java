package org.dateline.export.cas;

import java.util.List;

/**
 * What is written of feature structures of a type.
 *
 * @param lead what begins each
 * @param array whether they are arrays, whose elements are written instead of features
 * @param slots its features in their order
 * @param links those of its features by which other feature structures are reached
 * @param deferred whether its features are up to date only when it is told to save them
 */
public record Layout(byte[] lead, boolean array, List<Slot> slots, List<Slot> links, boolean deferred) {}
