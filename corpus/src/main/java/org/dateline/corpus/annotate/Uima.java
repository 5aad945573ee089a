package org.dateline.corpus.annotate;

/** Sees to it that UIMA 3 is loaded in an order it can stand. */
final class Uima {

    private Uima() {}

    /** A JCas class that is loaded before the type system makes UIMA refuse its type; so this comes first, however often. */
    static void start() {
        try {
            Class.forName("org.apache.uima.cas.impl.TypeSystemImpl");
        } catch (ClassNotFoundException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
