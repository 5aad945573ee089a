package org.dateline.pipeline.time.rule;

/**
 * A rule that matched.
 *
 * @param rule its name
 * @param kind kind of expression it makes
 * @param begin index of the first piece
 * @param end one past the last
 * @param slots what was found
 */
public record RuleMatch(String rule, String kind, int begin, int end, Slots slots) {}
