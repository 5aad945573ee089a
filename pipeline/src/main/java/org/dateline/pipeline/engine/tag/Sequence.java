package org.dateline.pipeline.engine.tag;

import org.dateline.pipeline.engine.linear.Context;
import org.dateline.pipeline.engine.linear.Item;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.word.Sentence;

/** The state of a decoder that labels one token after the other. */
final class Sequence implements Context {

    private final Sentence sentence;
    private int input = 1;

    Sequence(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the token to be labelled. */
    int input() {
        return input;
    }

    boolean isDone() {
        return input >= sentence.size();
    }

    void advance() {
        input++;
    }

    @Override
    public int locate(Item item) {
        int token = input + item.window();
        return token > 0 && token < sentence.size() ? token : NOWHERE;
    }

    @Override
    public Gram value(Item item, int token) {
        return sentence.value(item, token);
    }

    @Override
    public Gram[] values(Item item, int token) {
        return sentence.values(item, token);
    }
}
