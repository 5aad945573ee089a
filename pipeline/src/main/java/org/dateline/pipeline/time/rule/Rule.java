package org.dateline.pipeline.time.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule: the patterns of an expression and what it says.
 *
 * @param name unique name
 * @param patterns compiled patterns, any of which may match
 * @param kind what kind of expression it makes
 * @param fixed slots it fills whatever the text
 */
record Rule(String name, List<Step> patterns, String kind, Map<String, String> fixed) {}
