package org.dateline.pipeline.entity.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.pipeline.entity.known.Nations;
import org.dateline.pipeline.entity.known.WordList;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Takes a building or place for the organisation that sits there where it speaks: the White House said, Kremlin officials. */
final class Seats {

    private Seats() {}

    /** The mentions of a document; a place that speaks anywhere in it is an organisation wherever it is named. */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        Set<String> speaking = mentions.stream().filter(mention -> isSeat(sentences.get(mention.sentence()), mention))
                .map(mention -> name(sentences, mention)).collect(Collectors.toSet());
        return mentions.stream().map(mention -> mention.type().isPlace() && speaking.contains(name(sentences, mention))
                ? mention.as(EntityType.ORG) : mention).toList();
    }

    private static String name(List<Words> sentences, Mention mention) {
        return sentences.get(mention.sentence()).text(mention.begin(), mention.end());
    }

    private static boolean isSeat(Words words, Mention mention) {
        return maySpeak(words, mention) && (speaks(words, mention) || isSpokenFor(words, mention));
    }

    /** Countries and cities speak as what they are; only what has an article and is none of them may be a seat. */
    private static boolean maySpeak(Words words, Mention mention) {
        return switch (mention.type()) {
            case FAC -> true;
            case GPE, LOC -> words.lower(mention.begin() - 1).equals("the")
                    && Nations.name(words.text(mention.begin(), mention.end())).isEmpty();
            default -> false;
        };
    }

    private static boolean speaks(Words words, Mention mention) {
        int before = mention.begin() - 1;
        if (WordList.ARTICLES.has(words.lower(before))) {
            before--;
        }
        int verb = mention.end();
        while (WordList.PERFECT_AUXILIARIES.has(words.lower(verb))) {
            verb++;
        }
        return isStatement(words.lower(verb)) && !List.of("IN", "TO").contains(words.tag(before));
    }

    private static boolean isStatement(String word) {
        return WordList.SPEECH.has(word) || WordList.STATEMENTS.has(word);
    }

    private static boolean isSpokenFor(Words words, Mention mention) {
        return WordList.SPEAKERS.has(words.lower(mention.end()));
    }
}
