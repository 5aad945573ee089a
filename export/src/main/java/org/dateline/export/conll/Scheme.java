package org.dateline.export.conll;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.export.FormatOptions;
import org.dateline.export.SettingException;

/** How a tag on each token tells where spans begin and end. */
public enum Scheme {

    /** B- only where a span touches the one before and has its label. */
    IOB1,

    /** B- at each beginning. */
    IOB2,

    /** B-, I-, L- for longer spans and U- for those of one token. */
    BILOU;

    static final String OPTION = "conll.scheme";

    /** No span here. */
    static final String OUTSIDE = "O";

    /**
     * A span over tokens.
     *
     * @param first index of its first token
     * @param last one past the index of its last token
     */
    record Chunk(int first, int last, String label) {}

    /**
     * The scheme chosen, in any case; IOB2 when nothing is said.
     *
     * @throws SettingException when there is none of this name
     */
    static Scheme chosen(FormatOptions options) {
        String name = options.setting(OPTION, IOB2.name());
        return Arrays.stream(values()).filter(scheme -> scheme.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new SettingException("There is no scheme '" + name + "': use IOB1, IOB2 or BILOU."));
    }

    /** Tags of a sentence. The chunks are in order and do not overlap. */
    String[] tags(int tokens, List<Chunk> chunks) {
        String[] tags = new String[tokens];
        Arrays.fill(tags, OUTSIDE);
        Chunk before = null;
        for (Chunk chunk : chunks) {
            boolean touches = before != null && before.last() == chunk.first() && before.label().equals(chunk.label());
            for (int i = chunk.first(); i < chunk.last(); i++) {
                tags[i] = prefix(chunk, i, touches) + chunk.label();
            }
            before = chunk;
        }
        return tags;
    }

    private String prefix(Chunk chunk, int index, boolean touches) {
        boolean first = index == chunk.first();
        boolean last = index == chunk.last() - 1;
        return switch (this) {
            case IOB1 -> first && touches ? "B-" : "I-";
            case IOB2 -> first ? "B-" : "I-";
            case BILOU -> first && last ? "U-" : first ? "B-" : last ? "L-" : "I-";
        };
    }

    /** Spans of a sentence; tags of any of the schemes are understood, also IOBES, and a stray I- begins a span. */
    static List<Chunk> chunks(List<String> tags) {
        ChunkCollector collector = new ChunkCollector();
        tags.forEach(collector::add);
        return collector.finish();
    }
}
