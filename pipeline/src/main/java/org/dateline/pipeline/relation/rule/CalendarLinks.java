package org.dateline.pipeline.relation.rule;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.relation.calendar.Extent;
import org.dateline.pipeline.relation.link.Link;

/** Relates times to each other and to the creation time by what they denote. */
final class CalendarLinks {

    private CalendarLinks() {}

    /** Links between all pairs of times that have an extent. */
    static List<Link> of(List<? extends Annotation> times) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                Annotation source = times.get(i);
                Annotation target = times.get(j);
                Extent.of(source).flatMap(one -> Extent.of(target).flatMap(one::relationTo))
                        .ifPresent(relation -> links.add(new Link(source, target, relation, 1)));
            }
        }
        return links;
    }
}
