package org.dateline.pipeline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.Name;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.Tag;

/** Finds the names of a document: the engine's, sentence by sentence, then mended with an eye on the whole. */
final class NameFinder {

    private final boolean values;

    /**
     * Creates a finder.
     *
     * @param values whether dates, amounts and numbers are wanted too
     */
    NameFinder(boolean values) {
        this.values = values;
    }

    /** The names of a document, in order and without overlap. */
    List<Mention> find(List<Words> sentences) {
        List<Mention> mentions = new ArrayList<>();
        Capitals capitals = new Capitals(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Words words = sentences.get(i);
            mentions.addAll(tidy(words, engineNames(i, words.isAllCapitals() ? lowered(words, capitals) : words)));
        }
        List<Mention> found = Surnames.retype(sentences, mentions);
        found = SameNames.retype(sentences, found);
        found = Acronyms.retype(sentences, found);
        return found.stream().filter(mention -> values || mention.type().isName()).toList();
    }

    private static List<Mention> tidy(Words words, List<Mention> mentions) {
        return Joins.join(words, Offices.leaveOut(words, Borders.tidy(words, mentions)));
    }

    private static Words lowered(Words words, Capitals capitals) {
        List<String> forms = capitals.lowered(words);
        return words.with(forms, Nlp4j.shared().tag(forms).stream().map(Tag::label).toList());
    }

    private static List<Mention> engineNames(int sentence, Words words) {
        List<Mention> mentions = new ArrayList<>();
        for (Name name : Nlp4j.shared().names(words.forms(), words.tags())) {
            EntityType.of(name.label()).ifPresent(type ->
                    mentions.add(new Mention(sentence, name.begin(), name.end(), type, name.confidence())));
        }
        return mentions;
    }
}
