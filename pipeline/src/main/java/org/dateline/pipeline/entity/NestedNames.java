package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * Finds names inside longer names: countries and peoples that are known, and whatever the document names elsewhere by the same
 * words, as the place in the name of a university.
 */
final class NestedNames {

    private static final int LONGEST = 4;

    private final List<Words> sentences;
    private final Map<String, Mention> alone = new HashMap<>();

    private NestedNames(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        mentions.forEach(mention -> alone.merge(text(mention), mention, (a, b) -> a.confidence() >= b.confidence() ? a : b));
    }

    /** The names inside those of a document, the outer ones not among them. */
    static List<Mention> of(List<Words> sentences, List<Mention> mentions) {
        NestedNames nested = new NestedNames(sentences, mentions);
        List<Mention> inner = new ArrayList<>();
        mentions.stream().filter(NestedNames::mayHold).forEach(mention -> nested.addInner(mention, inner));
        return inner;
    }

    private static boolean mayHold(Mention outer) {
        return outer.size() > 1 && outer.type().isName() && outer.type() != EntityType.PERSON;
    }

    private void addInner(Mention outer, List<Mention> inner) {
        int begin = outer.begin();
        while (begin < outer.end()) {
            int end = Math.min(outer.end(), begin + LONGEST);
            Mention found = null;
            while (found == null && end > begin) {
                found = end - begin == outer.size() ? null : inner(outer, begin, end);
                end--;
            }
            if (found != null) {
                inner.add(found);
            }
            begin = found == null ? begin + 1 : found.end();
        }
    }

    private Mention inner(Mention outer, int begin, int end) {
        Words words = sentences.get(outer.sentence());
        String text = words.text(begin, end);
        Mention known = alone.get(text);
        if (!words.isCapitalised(begin)) {
            return null;
        }
        if (Nations.name(text).isPresent()) {
            return new Mention(outer.sentence(), begin, end, EntityType.GPE, outer.confidence());
        }
        if (Nations.isPeople(text)) {
            return new Mention(outer.sentence(), begin, end, EntityType.NORP, outer.confidence());
        }
        boolean named = known != null && known.type().isName();
        return named ? new Mention(outer.sentence(), begin, end, known.type(), Math.min(known.confidence(), outer.confidence())) : null;
    }

    private String text(Mention mention) {
        return sentences.get(mention.sentence()).text(mention.begin(), mention.end());
    }
}
