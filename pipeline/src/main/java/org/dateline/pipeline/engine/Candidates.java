package org.dateline.pipeline.engine;

import java.io.IOException;

/**
 * Which transitions are possible in which situation, each list in the order in which ties are broken.
 *
 * @param onRoot when the root is on top of the stack
 * @param noArc when the two tokens must not be linked
 * @param keep when they must not be linked and the stack's token has no head yet
 * @param notDropped when the stack's token has no head yet
 * @param left those that make a left arc
 * @param right those that make a right arc
 */
record Candidates(int[] onRoot, int[] noArc, int[] keep, int[] notDropped, int[] left, int[] right) {

  private static final int[] ALL = {};

  static Candidates read(PartReader in) throws IOException {
    return new Candidates(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints());
  }

  void write(PartWriter out) throws IOException {
    out.ints(onRoot);
    out.ints(noArc);
    out.ints(keep);
    out.ints(notDropped);
    out.ints(left);
    out.ints(right);
  }

  /** Returns what is possible, where an empty list stands for everything. */
  int[] of(Tree tree, int stack, int input) {
    if (stack == 0) {
      return onRoot;
    }
    if (tree.isUnder(stack, input)) {
      return noArc;
    }
    if (tree.isUnder(input, stack)) {
      return tree.hasHead(stack) ? noArc : keep;
    }
    return tree.hasHead(stack) ? ALL : notDropped;
  }
}
