package org.dateline.export.reduce;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads and replaces components of records by name. */
public final class Records {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private Records() {}

    /** The value of a component. */
    public static Object get(Record owner, String component) {
        Shape shape = SHAPES.get(owner.getClass());
        return shape.value(owner, shape.index(component));
    }

    /** A copy with one component changed; the record itself where it says the same already. */
    public static <R extends Record> R with(R owner, String component, Object changed) {
        return isSame(get(owner, component), changed) ? owner : with(owner, Collections.singletonMap(component, changed));
    }

    /** A copy with some components changed; the record itself where it says the same already. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R owner, Map<String, ?> changes) {
        Shape shape = SHAPES.get(owner.getClass());
        Object[] values = new Object[shape.names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = shape.value(owner, i);
        }
        boolean other = false;
        for (Map.Entry<String, ?> change : changes.entrySet()) {
            int place = shape.index(change.getKey());
            other |= !isSame(values[place], change.getValue());
            values[place] = change.getValue();
        }
        return other ? (R) shape.make(values) : owner;
    }

    /** Lists are not looked into: that would cost more than the copy. */
    private static boolean isSame(Object value, Object other) {
        return value == other || !(value instanceof List) && Objects.equals(value, other);
    }

    /** Names of a record's components. */
    static List<String> components(Record owner) {
        return SHAPES.get(owner.getClass()).names;
    }

    private static final class Shape {

        private final List<String> names = new ArrayList<>();
        private final List<Method> accessors = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Constructor<?> constructor;

        private Shape(Class<?> type) {
            for (RecordComponent component : type.getRecordComponents()) {
                places.put(component.getName(), names.size());
                names.add(component.getName());
                // Spares the check of access at every call, which costs more than the call.
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                accessors.add(accessor);
            }
            Class<?>[] types = accessors.stream().map(Method::getReturnType).toArray(Class<?>[]::new);
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record.", e);
            }
        }

        private int index(String component) {
            Integer place = places.get(component);
            if (place == null) {
                throw new IllegalArgumentException("There is no component " + component + ".");
            }
            return place;
        }

        private Object value(Record owner, int index) {
            try {
                return accessors.get(index).invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(names.get(index) + " cannot be read.", e);
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
