package org.dateline.pipeline.segment;

import java.time.DateTimeException;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dateline.pipeline.article.Article;
import org.dateline.pipeline.article.ArticleToCas;
import org.dateline.pipeline.article.Articles;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.pipeline.layer.LayerAnnotator;
import org.dateline.type.Zone;

/**
 * Parts an article into its header line and its paragraphs, the blocks of text between blank lines. In a document that our reader
 * did not fill, it reads the header line for date and place too.
 */
@ResourceMetaData(name = "Dateline zones", description = "Parts an article into its header line and its paragraphs.")
@TypeCapability(outputs = {"org.dateline.type.Zone", "org.dateline.type.ArticleMetadata"})
public final class ZoneAnnotator extends LayerAnnotator {

    private static final String PARAGRAPH = "PARAGRAPH";

    @Override
    protected String layer() {
        return "zones";
    }

    @Override
    protected String model() {
        return null;
    }

    @Override
    protected boolean isThere(JCas jcas) {
        return jcas.select(Zone.class).anyMatch(zone -> PARAGRAPH.equals(zone.getKind()));
    }

    @Override
    protected void annotate(JCas jcas) throws AnalysisEngineProcessException {
        String text = jcas.getDocumentText();
        if (Articles.metadata(jcas).isEmpty()) {
            readHeader(jcas, text);
        }
        for (TextSpan paragraph : Lines.paragraphs(text, Anchor.headerEnd(jcas), text.length())) {
            Zone zone = new Zone(jcas, paragraph.begin(), paragraph.end());
            zone.setKind(PARAGRAPH);
            zone.addToIndexes();
        }
    }

    private static void readHeader(JCas jcas, String text) throws AnalysisEngineProcessException {
        try {
            ArticleToCas.describe(Article.of(null, text), jcas);
        } catch (DateTimeException e) {
            throw new AnalysisEngineProcessException(e);
        }
    }
}
