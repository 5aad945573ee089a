package org.dateline.pipeline.engine.parse;

import org.dateline.pipeline.engine.linear.Context;
import org.dateline.pipeline.engine.linear.Item;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.word.Sentence;

/** The state of the parser: a stack, tokens set aside from it, the next token, and the tree so far. */
final class ParseState implements Context {

    private static final String[] LEFT = {"", "<", "<<"};
    private static final String[] RIGHT = {"", ">", ">>"};
    private static final Gram[][] VALENCIES = valencies();

    private final Sentence sentence;
    private final Gram[] labels;
    private final Tree tree;
    private final int[] stack;
    private final int[] aside;
    private int stackSize;
    private int asideSize;
    private int input;

    ParseState(Sentence sentence, Gram[] labels) {
        this.sentence = sentence;
        this.labels = labels;
        this.tree = new Tree(sentence.size());
        this.stack = new int[sentence.size()];
        this.aside = new int[sentence.size()];
        shift();
    }

    Tree tree() {
        return tree;
    }

    /** Returns the token on top of the stack. */
    int top() {
        return stack[stackSize - 1];
    }

    /** Returns the next token. */
    int input() {
        return input;
    }

    boolean isDone() {
        return input >= sentence.size();
    }

    void apply(Transition transition, int label) {
        switch (transition.link()) {
            case LEFT -> tree.attach(top(), input, label);
            case RIGHT -> tree.attach(input, top(), label);
            case NONE -> { }
        }
        switch (transition.move()) {
            case SHIFT -> shift();
            case REDUCE -> stackSize--;
            case PASS -> aside[asideSize++] = stack[--stackSize];
        }
    }

    /** Looks at two tokens only, whatever was on the stack. */
    void focus(int top, int next) {
        asideSize = 0;
        stackSize = 1;
        stack[0] = top;
        input = next;
    }

    @Override
    public int locate(Item item) {
        int token = switch (item.source()) {
            case I -> inside(top() + item.window());
            case J -> inside(input + item.window());
            case K -> around(item.window());
        };
        return token == NOWHERE ? NOWHERE : tree.step(token, item.relation());
    }

    @Override
    public Gram value(Item item, int token) {
        return switch (item.field()) {
            case DEPENDENCY_LABEL -> tree.label(token) == Tree.NONE ? null : labels[tree.label(token)];
            case VALENCY -> VALENCIES[tree.leftCount(token)][tree.rightCount(token)];
            default -> sentence.value(item, token);
        };
    }

    @Override
    public Gram[] values(Item item, int token) {
        return sentence.values(item, token);
    }

    private void shift() {
        while (asideSize > 0) {
            stack[stackSize++] = aside[--asideSize];
        }
        stack[stackSize++] = input++;
    }

    private int inside(int token) {
        return token >= 0 && token < sentence.size() ? token : NOWHERE;
    }

    private int around(int window) {
        if (window > 0) {
            return window <= asideSize ? aside[asideSize - window] : NOWHERE;
        }
        int place = stackSize - 1 + window;
        return place >= 0 ? stack[place] : NOWHERE;
    }

    private static Gram[][] valencies() {
        Gram[][] valencies = new Gram[LEFT.length][RIGHT.length];
        for (int left = 0; left < LEFT.length; left++) {
            for (int right = 0; right < RIGHT.length; right++) {
                valencies[left][right] = Gram.of(LEFT[left] + "-" + RIGHT[right]);
            }
        }
        return valencies;
    }
}
