package org.dateline.export.conll;

import java.util.List;
import org.dateline.export.FormatOptions;
import org.dateline.export.reduce.Capabilities;
import org.dateline.export.reduce.Facet;
import org.dateline.export.reduce.OneSentence;
import org.dateline.export.reduce.OneWayToClose;
import org.dateline.export.reduce.PlainValues;
import org.dateline.export.reduce.TextValue;

/** CoNLL-U with entities in MISC. */
public final class ConllUFormat extends UdFormat {

    /** The one provider. */
    public ConllUFormat() {
        super(new MiscLayer());
    }

    @Override
    public String id() {
        return "conllu";
    }

    @Override
    public String summary() {
        return "CoNLL-U, entities in MISC as Entity= and name=; for UD tools, spaCy, Stanza";
    }

    @Override
    public Capabilities carries(FormatOptions options) {
        return base().and(Facet.ENTITY_IDENTITY).then(new OneSentence(), new PlainValues(List.of(TextValue.ENTITY_LABEL), MiscLayer::label),
                new PlainValues(List.of(TextValue.ENTITY_IDENTITY), MiscLayer::identity), new OneWayToClose());
    }

    @Override
    protected String folder() {
        return "conllu";
    }

    @Override
    protected String suffix() {
        return ".conllu";
    }
}
