package org.dateline.export.cas;

import org.apache.uima.cas.impl.FeatureImpl;

/**
 * What is written of a feature.
 *
 * @param range how its value is written: as a {@link Range#STRUCTURE} where arrays and lists are written as references too
 * @param lead what stands before the value
 */
public record Slot(FeatureImpl feature, Range range, byte[] lead) {}
