package org.dateline.pipeline.entity.feature;

import java.util.ArrayList;
import java.util.List;
import org.dateline.pipeline.engine.Nlp4j;
import org.dateline.pipeline.engine.result.Name;
import org.dateline.pipeline.engine.result.NameClue;
import org.dateline.pipeline.engine.result.NameReading;
import org.dateline.pipeline.engine.result.Tag;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/**
 * A document as the engine reads it for names, sentence by sentence.
 *
 * @param sentences the words; those of a line in capitals in their usual writing
 * @param clues what the engine knows of each token
 * @param mentions the names it decides for
 */
public record Reading(List<Words> sentences, List<List<NameClue>> clues, List<Mention> mentions) {

    /** Reads a document. */
    public static Reading of(List<Words> sentences) {
        Capitals capitals = new Capitals(sentences);
        List<Words> read = new ArrayList<>();
        List<List<NameClue>> clues = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Words words : sentences) {
            Words usual = words.isAllCapitals() ? lowered(words, capitals) : words;
            NameReading reading = Nlp4j.shared().readNames(usual.forms(), usual.tags());
            reading.names().forEach(name -> addMention(read.size(), name, mentions));
            clues.add(reading.clues());
            read.add(usual);
        }
        return new Reading(read, clues, mentions);
    }

    private static Words lowered(Words words, Capitals capitals) {
        List<String> forms = capitals.lowered(words);
        return words.with(forms, Nlp4j.shared().tag(forms).stream().map(Tag::label).toList());
    }

    private static void addMention(int sentence, Name name, List<Mention> mentions) {
        EntityType.of(name.label()).ifPresent(type ->
                mentions.add(new Mention(sentence, name.begin(), name.end(), type, name.confidence())));
    }
}
