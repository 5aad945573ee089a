package org.dateline.pipeline.relation.link;

import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.graph.Relation;

/**
 * A temporal link that is proposed: the source stands in the relation to the target.
 *
 * @param source an event or a time
 * @param target an event, a time, or the article's metadata for the creation time
 * @param relation what the source is to the target
 * @param confidence from 0 to 1
 * @param toPresent whether the target is not the whole day the creation time names but the moment of writing within it
 */
public record Link(Annotation source, Annotation target, Relation relation, double confidence, boolean toPresent) {

    /** A link to all of the target. */
    public Link(Annotation source, Annotation target, Relation relation, double confidence) {
        this(source, target, relation, confidence, false);
    }
}
