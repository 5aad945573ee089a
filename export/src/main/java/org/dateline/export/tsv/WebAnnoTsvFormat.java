package org.dateline.export.tsv;

import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.NothingWithoutTokens;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.VisibleTokens;
import org.dateline.export.view.DocumentView;

/** WebAnno TSV 3.3. The tool takes tokens in sentences only: a document without sentences becomes one, a document without tokens empty. */
public final class WebAnnoTsvFormat extends DocumentFormat {

    @Override
    public String id() {
        return "webanno-tsv";
    }

    @Override
    public String summary() {
        return "WebAnno TSV 3.3; for INCEpTION and WebAnno projects that have the layers";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.UTF_16;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.everything().without(Facet.LANGUAGE, Facet.CREATION_TIME, Facet.PLACE, Facet.TITLE, Facet.SOURCE, Facet.URL,
                Facet.LICENCE, Facet.EXTRA, Facet.ZONES, Facet.PARTICIPANTS, Facet.TLINKS, Facet.PROVENANCE)
                .then(new VisibleTokens(), new WholeSentence(), new TokensInSentences(), new NothingWithoutTokens(), new TokenBorders(),
                        new SentencesOnly());
    }

    @Override
    protected String folder() {
        return "webanno-tsv";
    }

    @Override
    protected String suffix() {
        return ".tsv";
    }

    @Override
    protected void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        new TsvEncoder(document, file).write();
    }

    @Override
    protected DocumentView decode(String id, String text, FormatOptions options) {
        return new TsvDecoder(id).decode(text);
    }
}
