package org.dateline.export.tsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.export.view.Attributes;

/** Puts the annotations of one layer together from the cells of one token after another. */
final class TsvSpans {

    private static final Pattern NUMBERED = Pattern.compile("(.*)(?<!\\\\)\\[([0-9]+)]", Pattern.DOTALL);

    private final TsvLayer layer;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private record Item(Attributes attributes, int begin, int end) {}

    TsvSpans(TsvLayer layer) {
        this.layer = layer;
    }

    void add(List<String> cells, int begin, int end) {
        if (cells.get(0).equals("_")) {
            return;
        }
        List<List<String>> columns = cells.stream().map(TsvText::parts).toList();
        for (int i = 0; i < columns.get(0).size(); i++) {
            Map<String, String> values = new HashMap<>();
            String number = "at " + begin + "-" + end;
            for (int feature = 0; feature < columns.size(); feature++) {
                String part = columns.get(feature).get(i);
                Matcher numbered = NUMBERED.matcher(part);
                String value = numbered.matches() ? numbered.group(1) : part;
                number = numbered.matches() ? numbered.group(2) : number;
                if (!value.equals("*")) {
                    values.put(layer.keys().get(feature), TsvText.unescape(value));
                }
            }
            Attributes attributes = new Attributes(values.remove("id"), values.remove("label"), values);
            items.merge(number, new Item(attributes, begin, end), (before, now) -> new Item(before.attributes(), before.begin(), now.end()));
        }
    }

    <T> List<T> items(Attributes.Maker<T> maker) {
        List<T> made = new ArrayList<>();
        items.values().forEach(item -> made.add(maker.make(item.attributes(), item.begin(), item.end())));
        return made;
    }
}
