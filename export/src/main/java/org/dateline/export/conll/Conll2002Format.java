package org.dateline.export.conll;

/** CoNLL-2002: FORM NER, one document a file. */
public final class Conll2002Format extends ColumnFormat {

    /** The one provider. */
    public Conll2002Format() {
        super(new Columns(null, false));
    }

    @Override
    public String id() {
        return "conll2002";
    }

    @Override
    public String summary() {
        return "CoNLL-2002 columns FORM NER in IOB2, IOB1 or BILOU; for taggers, INCEpTION";
    }

    @Override
    protected String folder() {
        return "conll2002";
    }

    @Override
    protected String suffix() {
        return ".conll";
    }
}
