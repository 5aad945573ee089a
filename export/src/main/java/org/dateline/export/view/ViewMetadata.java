package org.dateline.export.view;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.Optional;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;
import org.dateline.type.ArticleMetadata;

/** What speaks of the whole document into a CAS: its metadata, and what made its layers. */
final class ViewMetadata {

    private final DocumentView document;
    private final JCas jcas;
    private final Zone anchor;

    ViewMetadata(DocumentView document, JCas jcas) {
        this.document = document;
        this.jcas = jcas;
        this.anchor = DocumentAnchor.of(document);
    }

    /** Adds what is known of it; gives what stands for the creation time, where there is anything to say or to link to. */
    Optional<ArticleMetadata> add() {
        DocumentMetaData whole = DocumentMetaData.create(jcas);
        whole.setDocumentId(document.id());
        whole.setDocumentTitle(document.metadata().title());
        whole.setDocumentUri(document.metadata().url());
        jcas.setDocumentLanguage(document.language() == null ? "x-unspecified" : document.language());
        boolean linked = document.tlinks().stream()
                .anyMatch(link -> TemporalLink.CREATION_TIME.equals(link.target()) || TemporalLink.CREATION_TIME.equals(link.source()));
        return linked || !document.metadata().equals(Metadata.NONE) ? Optional.of(article(document.metadata())) : Optional.empty();
    }

    private ArticleMetadata article(Metadata metadata) {
        ArticleMetadata article = new ArticleMetadata(jcas, anchor.begin(), anchor.end());
        article.setDocumentCreationTime(metadata.dct());
        article.setPlace(metadata.place());
        article.setTitle(metadata.title());
        article.setSource(metadata.source());
        article.setUrl(metadata.url());
        article.setLicence(metadata.licence());
        if (!metadata.extra().isEmpty()) {
            article.setExtraNames(strings(metadata.extra().keySet().toArray(String[]::new)));
            article.setExtraValues(strings(metadata.extra().values().toArray(String[]::new)));
        }
        article.addToIndexes();
        return article;
    }

    private StringArray strings(String[] values) {
        StringArray array = new StringArray(jcas, values.length);
        array.copyFromArray(values, 0, 0, values.length);
        return array;
    }

    void addProvenance() {
        document.provenance().forEach(this::add);
    }

    private void add(ProcessingStep step) {
        var annotation = new org.dateline.type.ProcessingStep(jcas, anchor.begin(), anchor.end());
        annotation.setLayer(step.layer());
        annotation.setComponent(step.component());
        annotation.setVersion(step.version());
        annotation.setModel(step.model());
        annotation.setParameters(step.parameters());
        annotation.addToIndexes();
    }
}
