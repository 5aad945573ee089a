package org.dateline.pipeline.engine.result;

import java.util.List;
import java.util.Map;

/**
 * What the engine knows of one token when it looks for names.
 *
 * @param label its decision, such as {@code B-PERSON}, or {@code O}
 * @param shares by type, {@code O} included, the share of the labels of that type among all, from 0 to 1
 * @param clusters the groups of like words it is in, each a path of 0 and 1 from the root; a shorter one is wider
 * @param lists its place in the known names it is in and the number of the list, such as {@code B-3}
 */
public record NameClue(String label, Map<String, Double> shares, List<String> clusters, List<String> lists) {}
