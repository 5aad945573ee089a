package org.dateline.pipeline.relation;

import org.apache.uima.jcas.tcas.Annotation;

/**
 * A temporal link that is proposed: the source stands in the relation to the target.
 *
 * @param source an event or a time
 * @param target an event, a time, or the article's metadata for the creation time
 * @param confidence from 0 to 1
 */
record Link(Annotation source, Annotation target, Relation relation, double confidence) {}
