package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Forms;
import org.dateline.export.reduce.NoOverlap;
import org.dateline.export.reduce.NumberedIdentities;
import org.dateline.export.reduce.OneSentence;
import org.dateline.export.reduce.PlainValues;
import org.dateline.export.reduce.TextValue;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.TokensOnly;
import org.dateline.export.view.DocumentView;

/** CoNLL-2012: names and coreference; columns of layers that we do not have hold what stands for nothing there. */
public final class Conll2012Format extends DocumentFormat {

    /** Part of speech of a word that has none, as OntoNotes writes it. */
    static final String NO_TAG = "XX";

    @Override
    public String id() {
        return "conll2012";
    }

    @Override
    public String summary() {
        return "CoNLL-2012 columns with names and coreference; for coreference tools";
    }

    @Override
    public OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return Capabilities.of(Facet.SENTENCES, Facet.TOKENS, Facet.LEMMAS, Facet.XPOS, Facet.ENTITIES, Facet.ENTITY_IDENTITY)
                .then(new TokensInSentences(), new TokenBorders(), new OneSentence(), new NoOverlap(),
                        new PlainValues(List.of(TextValue.ENTITY_LABEL), Conll2012Format::label),
                        new PlainValues(List.of(TextValue.LEMMA), Conll2012Format::column),
                        new PlainValues(List.of(TextValue.XPOS), tag -> tag.equals(NO_TAG) ? null : column(tag)), new BracketedForms(),
                        new NumberedIdentities(), new TokensOnly());
    }

    private static String label(String label) {
        return Forms.solid(label).replace('(', '_').replace(')', '_').replace('*', '_');
    }

    private static String column(String value) {
        return value.isEmpty() || value.equals("-") ? null : Forms.solid(value);
    }

    @Override
    protected String folder() {
        return "conll2012";
    }

    @Override
    protected String suffix() {
        return ".conll";
    }

    @Override
    protected void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        new Conll2012Encoder(document, file).write();
    }

    @Override
    protected DocumentView decode(String id, String text, FormatOptions options) {
        return new Conll2012Decoder(id).decode(text);
    }
}
