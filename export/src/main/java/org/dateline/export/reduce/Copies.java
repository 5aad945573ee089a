package org.dateline.export.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that are copied only where something changes, so that what stays the same is known by being the same object. */
public final class Copies {

    private Copies() {}

    /** The list with each item changed; the list itself when every item stays the same object. */
    public static <T> List<T> changed(List<T> items, UnaryOperator<T> change) {
        List<T> copy = null;
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            T other = change.apply(item);
            if (copy == null && other != item) {
                copy = new ArrayList<>(items);
            }
            if (copy != null) {
                copy.set(i, other);
            }
        }
        return copy == null ? items : copy;
    }

    /** The items that pass a test; the list itself when all do. */
    public static <T> List<T> kept(List<T> items, Predicate<? super T> test) {
        List<T> copy = null;
        for (int i = 0; i < items.size(); i++) {
            boolean passes = test.test(items.get(i));
            if (copy == null && !passes) {
                copy = new ArrayList<>(items.subList(0, i));
            } else if (copy != null && passes) {
                copy.add(items.get(i));
            }
        }
        return copy == null ? items : copy;
    }
}
