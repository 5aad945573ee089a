package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.DocumentFormat;
import org.dateline.export.FormatOptions;
import org.dateline.export.OffsetUnit;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.Forms;
import org.dateline.export.reduce.NoOverlap;
import org.dateline.export.reduce.OneSentence;
import org.dateline.export.reduce.PlainValues;
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
    public static final String SCHEME = "conll.scheme";

    private final Columns columns;

    ColumnFormat(Columns columns) {
        this.columns = columns;
    }

    @Override
    public final OffsetUnit offsets() {
        return OffsetUnit.NONE;
    }

    @Override
    public final Capabilities carries(FormatOptions options) {
        Capabilities carried = Capabilities.of(Facet.SENTENCES, Facet.TOKENS);
        carried = columns.pos() ? carried.and(Facet.XPOS) : carried;
        for (SpanColumn column : SpanColumn.chosen(options)) {
            carried = carried.and(column.facet());
        }
        return carried.then(new TokensInSentences(), new TokenBorders(), new OneSentence(), new NoOverlap(), PlainValues.labels(Forms::solid),
                new PlainValues(List.of("tokens.xpos"), Forms::solid), new TokensOnly());
    }

    @Override
    protected final String encode(DocumentView document, FormatOptions options) {
        Scheme scheme = Scheme.named(options.setting(SCHEME, Scheme.IOB2.name()));
        return new ColumnEncoder(document, columns, SpanColumn.chosen(options), scheme).text();
    }

    @Override
    protected final DocumentView decode(String id, String text, FormatOptions options) {
        return new ColumnDecoder(id, columns, SpanColumn.chosen(options)).decode(text);
    }
}
