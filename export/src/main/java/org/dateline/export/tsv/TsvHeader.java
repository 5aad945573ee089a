package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns a file of another program says it has, in any order and number; of our layers it knows the features. */
final class TsvHeader {

    static final int FIXED = 3;
    private static final String SPAN = "#T_SP=";
    private static final String RELATION = "#T_RL=";
    private static final String CHAIN = "#T_CH=";

    private final Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
    private int width = FIXED;

    /** Reads a line of the header; gives false when it is none. */
    boolean read(String line) {
        boolean layer = line.startsWith(SPAN) || line.startsWith(RELATION) || line.startsWith(CHAIN);
        if (layer) {
            String[] fields = line.substring(SPAN.length()).split("\\|", -1);
            Map<String, Integer> features = columns.computeIfAbsent(fields[0], type -> new LinkedHashMap<>());
            for (int i = 1; i < fields.length; i++) {
                features.putIfAbsent(fields[i].startsWith("BT_") ? "Governor" : fields[i], width++);
            }
        }
        return layer;
    }

    /** How many columns a row has. */
    int width() {
        return width;
    }

    /** The types that have columns. */
    List<String> types() {
        return List.copyOf(columns.keySet());
    }

    /** The column of a feature, or -1. */
    int column(String type, String feature) {
        return columns.getOrDefault(type, Map.of()).getOrDefault(feature, -1);
    }

    /** Those features of a layer that have columns. */
    TsvLayer present(TsvLayer layer) {
        List<String> features = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < layer.features().size(); i++) {
            if (column(layer.type(), layer.features().get(i)) >= 0) {
                features.add(layer.features().get(i));
                keys.add(layer.keys().get(i));
            }
        }
        return new TsvLayer(layer.type(), features, keys);
    }
}
