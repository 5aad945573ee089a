package org.dateline.pipeline.engine.linear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.store.PartReader;
import org.dateline.pipeline.engine.store.PartWriter;

/**
 * The features of a model. A feature's kind is its place: first the sets, then the joined ones.
 *
 * @param sets items of which every value is a feature of its own
 * @param joined items of which the values make one feature together
 */
record Features(List<Item> sets, List<List<Item>> joined) {

    Features {
        sets = List.copyOf(sets);
        joined = joined.stream().map(List::copyOf).toList();
    }

    static Features read(PartReader in) throws IOException {
        List<Item> sets = readItems(in);
        List<List<Item>> joined = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            joined.add(readItems(in));
        }
        return new Features(sets, joined);
    }

    void write(PartWriter out) throws IOException {
        writeItems(sets, out);
        out.number(joined.size());
        for (List<Item> items : joined) {
            writeItems(items, out);
        }
    }

    private static List<Item> readItems(PartReader in) throws IOException {
        List<Item> items = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            items.add(Item.read(in));
        }
        return items;
    }

    private static void writeItems(List<Item> items, PartWriter out) throws IOException {
        out.number(items.size());
        for (Item item : items) {
            item.write(out);
        }
    }
}
