package org.dateline.pipeline.entity;

import java.util.List;
import org.dateline.pipeline.entity.feature.Reading;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.entity.model.NameModel;
import org.dateline.pipeline.entity.rule.DisjointMentions;
import org.dateline.pipeline.entity.rule.DocumentRules;

/**
 * Finds the names of a document: reads it with the engine, mends what the engine finds by rules, lets the model decide anew with both
 * in view, and mends again.
 */
public final class NameFinder {

    private final NameModel model;
    private final boolean values;

    /**
     * Creates a finder.
     *
     * @param model what decides in the end; null to leave it to the rules
     * @param values whether dates, amounts and numbers are wanted too
     */
    public NameFinder(NameModel model, boolean values) {
        this.model = model;
        this.values = values;
    }

    /** The names of a document, in order and without overlap. */
    public List<Mention> find(List<Words> sentences) {
        return find(Reading.of(sentences));
    }

    /** The names of a document that is read already. */
    public List<Mention> find(Reading reading) {
        List<Mention> guesses = DocumentRules.mend(reading.sentences(), reading.mentions());
        return wanted(model == null ? guesses : decide(reading, guesses));
    }

    /** Lets the model decide on persons, places and organisations; guesses of other types stay where there is room. */
    private List<Mention> decide(Reading reading, List<Mention> guesses) {
        DisjointMentions free = new DisjointMentions(reading.sentences(), new ModelNames(model, reading, guesses).find());
        guesses.stream().filter(NameFinder::mayStay).forEach(free::add);
        return DocumentRules.settle(reading.sentences(), free.mentions());
    }

    private static boolean mayStay(Mention guess) {
        return !guess.type().isName() || guess.type().isOther();
    }

    private List<Mention> wanted(List<Mention> mentions) {
        return mentions.stream().filter(mention -> values || mention.type().isName()).toList();
    }
}
