package org.dateline.pipeline.relation;

import java.util.Map;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dateline.pipeline.layer.Confidence;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.pipeline.relation.closure.LinkClosure;
import org.dateline.pipeline.relation.closure.Timeline;
import org.dateline.pipeline.relation.link.CreationTimeAnnotation;
import org.dateline.pipeline.relation.link.Link;
import org.dateline.pipeline.relation.link.LinkSentence;
import org.dateline.type.TemporalLink;

/**
 * Links events and times to each other and to the document creation time, and dates the events. The creation time is the expression
 * that states it, or the article's metadata; where there is neither, nothing is linked to it. The links are closed under
 * transitivity without contradiction: a proposed link that contradicts surer ones is left out, and the provenance says how many
 * were. Of all that follows, links within a sentence and to the creation time are written. Needs events; uses times, tokens, tags,
 * lemmas and basic Universal Dependencies where it finds them.
 */
@ResourceMetaData(name = "Dateline temporal links", description = "Links events and times to each other and dates the events.")
@TypeCapability(inputs = {"org.dateline.type.Event", "org.dateline.type.TimeExpression", "org.dateline.type.ArticleMetadata"},
        outputs = "org.dateline.type.TemporalLink")
public final class TemporalLinkAnnotator extends LayerAnnotator {

    private int written;
    private int contradictions;

    @Override
    protected String layer() {
        return "links";
    }

    @Override
    protected String model() {
        return null;
    }

    @Override
    protected Map<String, String> parameters() {
        return Map.of("contradictions", Integer.toString(contradictions));
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return !jcas.select(TemporalLink.class).isEmpty();
    }

    @Override
    protected void annotate(JCas jcas) {
        written = 0;
        contradictions = 0;
        Annotation creationTime = CreationTimeAnnotation.target(jcas).orElse(null);
        for (LinkBlock block : LinkBlock.of(LinkSentence.of(jcas), creationTime)) {
            LinkClosure closure = new LinkClosure(block.nodes(), block.proposed());
            closure.links().forEach(link -> add(jcas, link));
            contradictions += closure.contradictions();
            new Timeline(block.nodes(), closure).write();
        }
    }

    private void add(JCas jcas, Link link) {
        TemporalLink made = new TemporalLink(jcas, link.target().getBegin(), link.target().getEnd());
        made.setId("l" + ++written);
        made.setGovernor(link.source());
        made.setDependent(link.target());
        made.setRelation(link.relation().name());
        made.setConfidence(Confidence.rounded(link.confidence()));
        made.addToIndexes();
    }
}
