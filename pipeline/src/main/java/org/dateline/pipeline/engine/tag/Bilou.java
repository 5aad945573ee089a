package org.dateline.pipeline.engine.tag;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.result.Name;

/** Turns labels that say where in a name a token stands (begin, inside, last, unit, outside) into names. */
final class Bilou {

    private final String[] labels;
    private final double[] confidences;

    /**
     * Creates a reader of labels.
     *
     * @param labels one a token, such as {@code B-PERSON}
     * @param confidences how sure each is
     */
    Bilou(List<String> labels, double[] confidences) {
        this.labels = labels.toArray(String[]::new);
        this.confidences = confidences.clone();
    }

    /** Returns the names, after mending labels that do not follow each other. */
    List<Name> names() {
        for (int i = 1; i < labels.length; i++) {
            mend(i - 1, i);
        }
        List<Name> names = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < labels.length; i++) {
            switch (labels[i].charAt(0)) {
                case 'U' -> {
                    names.add(name(i, i));
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 0) {
                        names.add(name(begin, i));
                    }
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> { }
            }
        }
        return List.copyOf(names);
    }

    private void mend(int before, int now) {
        switch (labels[before].substring(0, 1) + labels[now].charAt(0)) {
            case "IU" -> put('I', now);
            case "LI", "UI" -> put('I', before);
            case "OI" -> labels[before] = labels[now];
            case "UL" -> put('B', before);
            default -> { }
        }
    }

    private void put(char place, int token) {
        labels[token] = place + labels[token].substring(1);
    }

    private Name name(int begin, int last) {
        double confidence = 1;
        for (int i = begin; i <= last; i++) {
            confidence = Math.min(confidence, confidences[i]);
        }
        return new Name(begin, last + 1, labels[last].substring(2), confidence);
    }
}
