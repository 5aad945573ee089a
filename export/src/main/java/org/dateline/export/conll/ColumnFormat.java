package org.dateline.export.conll;

import java.util.List;
import java.util.Set;
import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.file.Utf8Text;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Forms;
import org.dateline.export.reduce.NoOverlap;
import org.dateline.export.reduce.OneSentence;
import org.dateline.export.reduce.PlainValues;
import org.dateline.export.reduce.TextValue;
import org.dateline.export.reduce.TokenBorders;
import org.dateline.export.reduce.TokensInSentences;
import org.dateline.export.reduce.TokensOnly;
import org.dateline.export.view.DocumentView;

/**
 * Tokens with tags in columns divided by one blank, an empty line after each sentence. Settings: {@value #SCHEME} is IOB2, IOB1 or
 * BILOU; {@link SpanColumn#OPTION} names the layers that become columns.
 */
public abstract class ColumnFormat extends DocumentFormat {

    /** Option that names the tagging scheme. */
    public static final String SCHEME = Scheme.OPTION;

    private final Columns columns;

    ColumnFormat(Columns columns) {
        this.columns = columns;
    }

    @Override
    public final OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public final Set<String> settings() {
        return Set.of(SCHEME, SpanColumn.OPTION);
    }

    @Override
    public final Capabilities carries(FormatOptions options) {
        Scheme.chosen(options);
        Capabilities carried = Capabilities.of(Facet.SENTENCES, Facet.TOKENS);
        carried = columns.pos() ? carried.and(Facet.XPOS) : carried;
        for (SpanColumn column : SpanColumn.chosen(options)) {
            carried = carried.and(column.facet());
        }
        return carried.then(new TokensInSentences(), new TokenBorders(), new OneSentence(), new NoOverlap(), PlainValues.labels(Forms::solid),
                new PlainValues(List.of(TextValue.XPOS), Forms::solid), new TokensOnly());
    }

    @Override
    protected final void encode(DocumentView document, FormatOptions options, Utf8Text file) {
        new ColumnEncoder(document, columns, SpanColumn.chosen(options), Scheme.chosen(options), file).write();
    }

    @Override
    protected final DocumentView decode(String id, String text, FormatOptions options) {
        return new ColumnDecoder(id, columns, SpanColumn.chosen(options)).decode(text);
    }
}
