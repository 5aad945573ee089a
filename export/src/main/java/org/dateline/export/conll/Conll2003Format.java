package org.dateline.export.conll;

/** CoNLL-2003: FORM POS CHUNK NER, one document a file. */
public final class Conll2003Format extends ColumnFormat {

    /** The one provider. */
    public Conll2003Format() {
        super(new Columns("-DOCSTART- -X- O O", true));
    }

    @Override
    public String id() {
        return "conll2003";
    }

    @Override
    public String summary() {
        return "CoNLL-2003 columns FORM POS CHUNK NER in IOB2, IOB1 or BILOU; for taggers, spaCy, GATE, nltk";
    }

    @Override
    protected String folder() {
        return "conll";
    }

    @Override
    protected String suffix() {
        return ".conll";
    }
}
