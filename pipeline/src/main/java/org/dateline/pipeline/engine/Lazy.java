package org.dateline.pipeline.engine;

import java.util.function.Supplier;

/** A value made at its first use, once, whatever the number of threads that ask for it. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private volatile T value;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        return made != null ? made : make();
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
