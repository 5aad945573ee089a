package org.dateline.export.parquet;

import java.util.List;
import java.util.stream.Stream;

/** A field of a record. */
sealed interface Field {

    String name();

    /** The columns below, in the order of the schema. */
    Stream<Leaf> leaves();

    /** Kinds of values, with Parquet's numbers for how they are stored. */
    enum Type {
        BOOLEAN(0),
        INTEGER(1),
        DOUBLE(5),
        STRING(6);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /**
     * A column.
     *
     * @param index its number in the file
     * @param path names from the root down
     * @param repetition how many lists are around it
     * @param definition level of a value that is there
     */
    record Leaf(String name, Type type, boolean optional, int index, List<String> path, int repetition, int definition) implements Field {

        @Override
        public Stream<Leaf> leaves() {
            return Stream.of(this);
        }
    }

    /** A required group of fields. */
    record Group(String name, List<Field> fields) implements Field {

        @Override
        public Stream<Leaf> leaves() {
            return fields.stream().flatMap(Field::leaves);
        }
    }

    /**
     * A required list of groups.
     *
     * @param repetition level of its second and further elements
     * @param definition level of an element that is there
     */
    record ListOf(String name, Group element, int repetition, int definition) implements Field {

        @Override
        public Stream<Leaf> leaves() {
            return element.leaves();
        }
    }
}
