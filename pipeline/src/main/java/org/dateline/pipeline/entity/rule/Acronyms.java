package org.dateline.pipeline.entity.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;

/** Types an acronym like the full name it stands behind in brackets, there and in the whole document. */
final class Acronyms {

    private static final double TRUST = 0.95;
    private static final int LONGEST = 8;

    private final List<Words> sentences;
    private final Map<String, Mention> fullNames = new HashMap<>();
    private final List<Mention> bracketed = new ArrayList<>();

    private Acronyms(List<Words> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        for (Mention mention : mentions) {
            Words words = sentences.get(mention.sentence());
            int token = mention.end() + 1;
            if (isInBrackets(words, token) && abbreviates(words.form(token), words, mention)) {
                fullNames.putIfAbsent(words.form(token), mention);
                bracketed.add(new Mention(mention.sentence(), token, token + 1, mention.type(), TRUST * mention.confidence()));
            }
        }
    }

    /** The mentions of a document with those acronyms added and typed. */
    static List<Mention> retype(List<Words> sentences, List<Mention> mentions) {
        Acronyms acronyms = new Acronyms(sentences, mentions);
        DisjointMentions free = new DisjointMentions(sentences, mentions.stream().map(acronyms::retype).toList());
        acronyms.bracketed.forEach(free::add);
        return free.mentions();
    }

    private Mention retype(Mention mention) {
        String form = mention.size() == 1 ? sentences.get(mention.sentence()).form(mention.begin()) : "";
        Mention full = fullNames.get(form);
        return full == null ? mention : mention.as(full.type(), Math.max(mention.confidence(), TRUST * full.confidence()));
    }

    private static boolean isInBrackets(Words words, int token) {
        return words.lower(token - 1).equals("(") && words.lower(token + 1).equals(")");
    }

    /** Whether the capitals of a form are initials of a mention's words, in order, the first its first. */
    static boolean abbreviates(String form, Words words, Mention mention) {
        String letters = form.replace(".", "");
        if (letters.length() < 2 || letters.length() > LONGEST || mention.size() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        int next = 0;
        for (int token = mention.begin(); token < mention.end() && next < letters.length(); token++) {
            boolean initial = Character.toUpperCase(words.form(token).charAt(0)) == letters.charAt(next);
            if (token == mention.begin() && !initial) {
                return false;
            }
            next += initial ? 1 : 0;
        }
        return next == letters.length();
    }
}
