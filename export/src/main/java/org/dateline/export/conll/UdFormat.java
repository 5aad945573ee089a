package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.NothingWithoutTokens;
import org.dateline.export.reduce.PlainValues;
import org.dateline.export.reduce.TextValue;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.Trees;
import org.dateline.export.view.DocumentView;

/** What the dialects of CoNLL-U share: the ten columns, and the text in full. */
abstract class UdFormat extends DocumentFormat {

    private final UdLayer layer;

    UdFormat(UdLayer layer) {
        this.layer = layer;
    }

    @Override
    public final OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    static Capabilities base() {
        return Capabilities.of(Facet.LANGUAGE, Facet.CREATION_TIME, Facet.PLACE, Facet.TITLE, Facet.SOURCE, Facet.URL, Facet.LICENCE,
                Facet.SENTENCES, Facet.TOKENS, Facet.LEMMAS, Facet.UPOS, Facet.XPOS, Facet.HEADS, Facet.DEPRELS, Facet.ENTITIES)
                .then(new TokensInSentences(), new TokenBorders(), new NothingWithoutTokens(),
                        new PlainValues(List.of(TextValue.LEMMA, TextValue.UPOS, TextValue.XPOS, TextValue.DEPREL), UdText::column),
                        new Trees());
    }

    @Override
    protected final void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        new UdEncoder(document, layer, file).write();
    }

    @Override
    protected final DocumentView decode(String id, String text, FormatOptions options) {
        return new UdDecoder(id, layer).decode(text);
    }
}
