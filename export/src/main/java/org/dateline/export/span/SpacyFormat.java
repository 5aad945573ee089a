package org.dateline.export.span;

import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.Rendition;
import org.dateline.export.RowFormat;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.json.Json;
import org.dateline.export.json.JsonText;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.NoEntityOverlap;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.Trees;
import org.dateline.export.reduce.WholeTrees;
import org.dateline.export.view.DocumentView;

/**
 * What spaCy's {@code Example.from_dict(nlp.make_doc(row["text"]), row["annotations"])} takes, a document a line. As in spaCy's own
 * documents, text between tokens becomes tokens too.
 */
public final class SpacyFormat extends RowFormat {

    static final Capabilities CARRIES = Capabilities.of(SpanRows.METADATA).and(Facet.SENTENCES, Facet.TOKENS, Facet.LEMMAS, Facet.UPOS,
            Facet.XPOS, Facet.HEADS, Facet.DEPRELS, Facet.ENTITIES, Facet.EVENTS, Facet.TIMEXES)
            .then(new TokensInSentences(), new TokenBorders(), new NoEntityOverlap(), new Trees(), new WholeTrees());

    @Override
    public String id() {
        return "spacy";
    }

    @Override
    public String summary() {
        return "JSONL with the dictionaries of Example.from_dict; for spaCy";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.CODE_POINT;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return CARRIES;
    }

    @Override
    protected String file(String split) {
        return "spacy/" + split + ".jsonl";
    }

    @Override
    protected void encode(Rendition document, FormatOptions options, Utf8Text line) {
        new SpacyRow(document.view()).write(JsonText.to(line));
    }

    @Override
    protected DocumentView decode(String row, String where, int line) {
        return SpacyReader.toView(Json.parse(row, where, line), where, line);
    }
}
