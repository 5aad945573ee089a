package org.dateline.pipeline.event.sentence;

/**
 * A token with what earlier layers say of it.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last
 * @param form text of the token
 * @param lemma its lemma; the form in lower case where there is none
 * @param tag Penn Treebank tag; empty where there is none
 * @param head index of the syntactic head in the sentence, {@link #ROOT} or {@link #UNATTACHED}
 * @param relation Universal Dependencies relation to the head; empty where there is none
 */
public record Word(int begin, int end, String form, String lemma, String tag, int head, String relation) {

    /** Head of the word a sentence hangs on. */
    public static final int ROOT = -1;

    /** Head of a word nothing is known of. */
    public static final int UNATTACHED = -2;

    /** The same word with another tag. */
    public Word tagged(String newTag) {
        return new Word(begin, end, form, lemma, newTag, head, relation);
    }

    /** Whether it is tagged as a verb in any form, auxiliaries included, modals not. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Whether it is tagged as a noun or a name. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Whether it is tagged as an adjective. */
    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    /** Whether it is tagged as an adverb. */
    public boolean isAdverb() {
        return tag.startsWith("RB");
    }

    /** The relation without its subtype: nsubj for nsubj:pass. */
    public String mainRelation() {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
