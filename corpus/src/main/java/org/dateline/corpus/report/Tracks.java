package org.dateline.corpus.report;

import java.util.ArrayList;
import java.util.List;

/** Puts marks on lines below each other, so that none hides another: marks that overlap are on different lines. */
final class Tracks {

    private final int[] trackOf;
    private final int count;

    /**
     * Distributes.
     *
     * @param marks in the order of the text
     */
    Tracks(List<Mark> marks) {
        trackOf = new int[marks.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < trackOf.length; i++) {
            int track = 0;
            while (track < ends.size() && ends.get(track) > marks.get(i).begin()) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(0);
            }
            ends.set(track, marks.get(i).end());
            trackOf[i] = track;
        }
        count = Math.max(1, ends.size());
    }

    /** The line of a mark, from 0 at the top. */
    int of(int mark) {
        return trackOf[mark];
    }

    /** How many lines there are. */
    int count() {
        return count;
    }
}
