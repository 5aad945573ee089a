package org.dateline.export.parquet;

import java.util.ArrayList;
import java.util.List;

/** The fields of a document's record; {@code ?} marks values that may be missing, {@code #} integers, {@code %} numbers, {@code !} truth values. */
final class Schema {

    static final Field.Group RECORD = new Schema().record();

    private int columns;

    private Schema() {}

    private Field.Group record() {
        List<Field> fields = new ArrayList<>(leaves("id text dct? place? title? url? source?", List.of(), 0, 0));
        fields.add(list("meta", "name value?"));
        fields.add(list("sentences", "#start #end"));
        fields.add(list("tokens", "#start #end form lemma? upos? xpos? #head? deprel?"));
        fields.add(list("entities", "id #start #end text label entity? canonical? %score?"));
        fields.add(events());
        fields.add(list("timexes", "id #start #end text type value? mod? quant? freq? function? !temporal_function anchor? begin_point? "
                + "end_point? earliest? latest?"));
        fields.add(list("tlinks", "id source target relation %score?"));
        fields.add(list("provenance", "layer? component? version? model? parameters?"));
        fields.addAll(leaves("language? licence?", List.of(), 0, 0));
        fields.add(list("zones", "#start #end kind?"));
        return new Field.Group("record", fields);
    }

    private Field.ListOf events() {
        List<String> path = List.of("events", "list", "element");
        List<Field> fields = new ArrayList<>(leaves("id #start #end text class tense? aspect? polarity? modality? pos? %score? earliest? "
                + "latest?", path, 1, 1));
        List<String> below = List.of("events", "list", "element", "participants", "list", "element");
        Field.Group participant = new Field.Group("element", leaves("role? #start #end target?", below, 2, 2));
        fields.add(new Field.ListOf("participants", participant, 2, 2));
        return new Field.ListOf("events", new Field.Group("element", fields), 1, 1);
    }

    private Field.ListOf list(String name, String fields) {
        return new Field.ListOf(name, new Field.Group("element", leaves(fields, List.of(name, "list", "element"), 1, 1)), 1, 1);
    }

    private List<Field> leaves(String fields, List<String> above, int repetition, int definition) {
        List<Field> leaves = new ArrayList<>();
        for (String field : fields.split(" ")) {
            String name = field.replaceAll("[^a-z_]", "");
            boolean optional = field.endsWith("?");
            Field.Type type = switch (field.charAt(0)) {
                case '#' -> Field.Type.INTEGER;
                case '%' -> Field.Type.DOUBLE;
                case '!' -> Field.Type.BOOLEAN;
                default -> Field.Type.STRING;
            };
            List<String> path = new ArrayList<>(above);
            path.add(name);
            leaves.add(new Field.Leaf(name, type, optional, columns++, path, repetition, definition + (optional ? 1 : 0)));
        }
        return leaves;
    }
}
