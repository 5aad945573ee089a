package org.dateline.pipeline.entity.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sentences and mentions written in one line, as in {@code the/DT [ORG Navy/NNP] said/VBD ~./.}; {@code ~} leaves no blank before. */
public final class Sample {

    private final List<Words> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    public Sample(String... lines) {
        for (String line : lines) {
            read(line);
        }
    }

    public List<Words> sentences() {
        return sentences;
    }

    public Words words() {
        return sentences.get(0);
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** Each mention as {@code TYPE words}. */
    public List<String> show(List<Mention> shown) {
        return shown.stream().map(mention -> mention.type() + " "
                + sentences.get(mention.sentence()).text(mention.begin(), mention.end())).toList();
    }

    private void read(String line) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        BitSet glued = new BitSet();
        EntityType type = null;
        int begin = -1;
        for (String piece : line.split(" ")) {
            if (piece.startsWith("[")) {
                type = EntityType.valueOf(piece.substring(1));
                begin = forms.size();
                continue;
            }
            boolean last = type != null && piece.endsWith("]");
            String word = last ? piece.substring(0, piece.length() - 1) : piece;
            glued.set(forms.size(), word.startsWith("~"));
            forms.add(word.substring(word.startsWith("~") ? 1 : 0, word.lastIndexOf('/')));
            tags.add(word.substring(word.lastIndexOf('/') + 1));
            if (last) {
                mentions.add(new Mention(sentences.size(), begin, forms.size(), type, 0.5));
                type = null;
            }
        }
        sentences.add(new Words(forms, tags, glued));
    }
}
