package org.dateline.pipeline.relation;

import java.util.List;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.TemporalLink;

/**
 * Links events to the document creation time. Needs events; the creation time is the expression that states it, or the article's
 * metadata, and where there is neither no link is made.
 */
@ResourceMetaData(name = "Dateline temporal links", description = "Links events and times by TimeML relations.")
@TypeCapability(inputs = {"org.dateline.type.Event", "org.dateline.type.TimeExpression", "org.dateline.type.ArticleMetadata"},
        outputs = "org.dateline.type.TemporalLink")
public final class TemporalLinkAnnotator extends LayerAnnotator {

    @Override
    protected String layer() {
        return "links";
    }

    @Override
    protected String model() {
        return null;
    }

    @Override
    protected void annotate(JCas jcas) {
        List<Link> links = CreationTimeLinks.of(jcas);
        for (int i = 0; i < links.size(); i++) {
            add(jcas, links.get(i), i + 1);
        }
    }

    private static void add(JCas jcas, Link link, int number) {
        TemporalLink made = new TemporalLink(jcas, link.target().getBegin(), link.target().getEnd());
        made.setId("l" + number);
        made.setGovernor(link.source());
        made.setDependent(link.target());
        made.setRelation(link.relation().name());
        made.setConfidence(link.confidence());
        made.addToIndexes();
    }
}
