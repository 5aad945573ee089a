package org.dateline.pipeline.time.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The state of matching one rule at one place: slots filled so far, and the longest match seen. */
final class Run {

    private final List<Piece> pieces;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final Deque<Integer> begins = new ArrayDeque<>();
    private int longest = -1;
    private Map<String, String> best = Map.of();

    Run(List<Piece> pieces) {
        this.pieces = pieces;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Forgets what matched, to try another rule. */
    void restart() {
        longest = -1;
        best = Map.of();
    }

    /** Fills a slot and gives the mark to undo it with. */
    int bind(String slot, String value) {
        names.add(slot);
        values.add(value);
        return names.size() - 1;
    }

    void unbind(int mark) {
        names.remove(mark);
        values.remove(mark);
    }

    /** Begins a look ahead. */
    void enter(int at) {
        begins.push(at);
    }

    /** Ends a look ahead and gives the place where it began. */
    int leave() {
        return begins.pop();
    }

    void accept(int end) {
        if (end > longest) {
            longest = end;
            best = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                best.putIfAbsent(names.get(i), values.get(i));
            }
        }
    }

    boolean sees(Step wanted, int at) {
        if (at < 0) {
            return false;
        }
        int longestBefore = longest;
        Map<String, String> bestBefore = best;
        longest = -1;
        wanted.run(this, at);
        boolean seen = longest >= 0;
        longest = longestBefore;
        best = bestBefore;
        return seen;
    }

    /** One past the last piece of the longest match; -1 when nothing matched. */
    int longest() {
        return longest;
    }

    /** Slots of the longest match. */
    Map<String, String> best() {
        return best;
    }
}
