package org.dateline.pipeline.article;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.dateline.pipeline.layer.Anchor;
import org.dateline.type.ArticleMetadata;
import org.dateline.type.Zone;

/** Puts an article into an empty CAS: its text as it is, its metadata, and the zone of its header line. */
public final class ArticleToCas {

    private ArticleToCas() {}

    /**
     * Fills the CAS.
     *
     * @throws java.time.DateTimeException when the header or the metadata state a date that does not exist
     */
    public static void fill(Article article, JCas jcas) {
        jcas.setDocumentText(article.text());
        jcas.setDocumentLanguage("en");
        DocumentMetaData document = DocumentMetaData.create(jcas);
        document.setDocumentId(article.id());
        document.setDocumentTitle(article.title());
        document.setDocumentUri(article.url());
        describe(article, jcas);
    }

    /**
     * Adds the metadata and the header zone to a CAS that holds the article's text.
     *
     * @throws java.time.DateTimeException when the header or the metadata state a date that does not exist
     */
    public static void describe(Article article, JCas jcas) {
        Header header = Header.of(article.text());
        addHeaderZone(jcas, header);
        addMetadata(jcas, article, header);
    }

    private static void addHeaderZone(JCas jcas, Header header) {
        if (!header.isEmpty()) {
            Zone zone = new Zone(jcas, header.begin(), header.end());
            zone.setKind(Anchor.HEADER);
            zone.addToIndexes();
        }
    }

    private static void addMetadata(JCas jcas, Article article, Header header) {
        Anchor anchor = Anchor.of(jcas);
        ArticleMetadata metadata = new ArticleMetadata(jcas, anchor.begin(), anchor.end());
        metadata.setDocumentCreationTime(CreationTime.of(article));
        metadata.setPlace(header.place());
        metadata.setTitle(article.title());
        metadata.setSource(article.source());
        metadata.setUrl(article.url());
        metadata.setLicence(article.licence());
        addExtra(jcas, metadata, article.extra());
        metadata.addToIndexes();
    }

    private static void addExtra(JCas jcas, ArticleMetadata metadata, Map<String, String> extra) {
        if (!extra.isEmpty()) {
            metadata.setExtraNames(StringArray.create(jcas, extra.keySet().toArray(String[]::new)));
            metadata.setExtraValues(StringArray.create(jcas, extra.values().toArray(String[]::new)));
        }
    }
}
