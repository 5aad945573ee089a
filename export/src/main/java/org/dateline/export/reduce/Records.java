package org.dateline.export.reduce;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Reads and replaces components of records by name. */
final class Records {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private Records() {}

    static Object get(Record owner, String component) {
        Shape shape = SHAPES.get(owner.getClass());
        return shape.value(owner, shape.index(component));
    }

    /** A copy with one component changed. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R owner, String component, Object changed) {
        Shape shape = SHAPES.get(owner.getClass());
        Object[] values = new Object[shape.components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.value(owner, i);
        }
        values[shape.index(component)] = changed;
        return (R) shape.make(values);
    }

    /** Names of a record's components. */
    static List<String> components(Record owner) {
        return Arrays.stream(SHAPES.get(owner.getClass()).components).map(RecordComponent::getName).toList();
    }

    private static final class Shape {

        private final RecordComponent[] components;
        private final Constructor<?> constructor;

        private Shape(Class<?> type) {
            components = type.getRecordComponents();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record.", e);
            }
        }

        private int index(String component) {
            for (int i = 0; i < components.length; i++) {
                if (components[i].getName().equals(component)) {
                    return i;
                }
            }
            throw new IllegalArgumentException("There is no component " + component + ".");
        }

        private Object value(Record owner, int index) {
            try {
                return components[index].getAccessor().invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(components[index] + " cannot be read.", e);
            }
        }

        private Object make(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(constructor + " failed.", e);
            }
        }
    }
}
