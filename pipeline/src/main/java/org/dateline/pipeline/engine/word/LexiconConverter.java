package org.dateline.pipeline.engine.word;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.pipeline.engine.store.EngineException;
import org.dateline.pipeline.engine.store.FingerprintIndex;
import org.dateline.pipeline.engine.store.Gram;
import org.dateline.pipeline.engine.store.KeySorter;

/** Turns NLP4J's maps and prefix trees into lexicons. */
public final class LexiconConverter {

    private static final short NO_LIST = -1;

    private final KeySorter<Short> words = new KeySorter<>();
    private final Map<List<String>, Short> numbers = new HashMap<>();
    private final List<List<String>> lists = new ArrayList<>();

    private LexiconConverter() {}

    /** Converts single words, each with its strings. */
    public static Lexicon convertWords(Map<String, ? extends Collection<String>> words) {
        LexiconConverter converter = new LexiconConverter();
        words.forEach((word, strings) -> converter.words.add(0, Gram.of(word).hash(), converter.number(strings)));
        return converter.lexicon();
    }

    /** Converts names of one or more words, each with its kinds; their beginnings are kept too. */
    public static Lexicon convertNames(PrefixTree<String, Set<String>> names) {
        LexiconConverter converter = new LexiconConverter();
        converter.addNames(names.getRoot(), true, 0);
        return converter.lexicon();
    }

    private void addNames(PrefixNode<String, Set<String>> node, boolean first, long name) {
        node.forEach((word, next) -> {
            long longer = Gazetteers.join(name, first, Gram.of(word));
            words.add(0, longer, next.hasValue() ? number(next.getValue()) : NO_LIST);
            addNames(next, false, longer);
        });
    }

    private short number(Collection<String> strings) {
        return numbers.computeIfAbsent(List.copyOf(strings), list -> {
            lists.add(list);
            return (short) (lists.size() - 1);
        });
    }

    private Lexicon lexicon() {
        if (lists.size() > Short.MAX_VALUE) {
            throw new EngineException("Too many different lists in a lexicon: " + lists.size());
        }
        FingerprintIndex index = words.index();
        List<Short> values = words.values();
        short[] ordered = new short[values.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = values.get(i);
        }
        return new Lexicon(index, ordered, lists);
    }
}
