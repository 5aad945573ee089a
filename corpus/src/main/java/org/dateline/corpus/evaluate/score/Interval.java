package org.dateline.corpus.evaluate.score;

/** Bounds between which 95 % of the resampled figures lie, from 0 to 1. */
public record Interval(double low, double high) {}
