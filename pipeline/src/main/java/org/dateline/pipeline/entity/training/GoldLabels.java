package org.dateline.pipeline.entity.training;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Arrays;
import java.util.List;
import org.dateline.pipeline.entity.mention.EntityType;
import org.dateline.pipeline.entity.mention.Mention;
import org.dateline.pipeline.entity.mention.Words;
import org.dateline.pipeline.entity.model.Labels;
import org.dateline.pipeline.entity.training.GoldDocument.Span;
import org.dateline.pipeline.entity.training.GoldSource.Trust;

/** The labels that an annotation leaves possible for each token of a sentence. */
final class GoldLabels {

    private static final int NO_NAME = 1 << Labels.OUTSIDE;

    private final GoldDocument document;
    private final List<Token> tokens;
    private final Words words;
    private final List<Mention> guesses;
    private final int[] allowed;

    private GoldLabels(GoldDocument document, List<Token> tokens, Words words, List<Mention> guesses) {
        this.document = document;
        this.tokens = tokens;
        this.words = words;
        this.guesses = guesses;
        this.allowed = new int[tokens.size()];
    }

    /**
     * The labels as bits, by token.
     *
     * @param guesses names found without the annotation, to tell which words it may have left out
     */
    static int[] of(GoldDocument document, List<Token> tokens, Words words, List<Mention> guesses) {
        GoldLabels labels = new GoldLabels(document, tokens, words, guesses);
        document.spans().forEach(labels::add);
        for (int token = 0; token < labels.allowed.length; token++) {
            labels.allowed[token] = labels.allowed[token] == 0 ? labels.uncovered(token) : labels.allowed[token];
        }
        return labels.allowed;
    }

    private int uncovered(int token) {
        Trust trust = document.source().trust();
        boolean unknown = trust == Trust.SOME && words.isCapitalised(token);
        if (unknown || !document.covers(tokens.get(token).getBegin())) {
            return Labels.ANY;
        }
        EntityType guess = guess(token);
        if (trust == Trust.ALL || guess == null || guess.conll().isEmpty()) {
            return NO_NAME;
        }
        boolean other = guess.conll().get().equals("MISC");
        return other ? NO_NAME | Labels.all("MISC") : trust == Trust.THREE_TYPES ? NO_NAME : Labels.ANY;
    }

    private EntityType guess(int token) {
        return guesses.stream().filter(mention -> mention.begin() <= token && token < mention.end()).map(Mention::type).findFirst()
                .orElse(null);
    }

    private void add(Span span) {
        int begin = 0;
        while (begin < tokens.size() && tokens.get(begin).getEnd() <= span.begin()) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && tokens.get(end).getBegin() < span.end()) {
            end++;
        }
        if (begin < end && Arrays.stream(allowed, begin, end).allMatch(labels -> labels == 0 || labels == Labels.ANY)) {
            boolean whole = tokens.get(begin).getBegin() == span.begin() && tokens.get(end - 1).getEnd() == span.end();
            add(span, begin, end, whole);
        }
    }

    private void add(Span span, int begin, int end, boolean whole) {
        String type = document.source().type(span.label());
        if (type == null) {
            addOther(begin, end);
        } else if (!whole) {
            open(begin, end);
        } else if (document.source().hasPhrases()) {
            addPhrase(new NamePhrase(words, begin, end, type), begin, end);
        } else {
            for (int token = begin; token < end; token++) {
                allowed[token] = 1 << Labels.of(type, token == begin, token == end - 1);
            }
        }
    }

    private void addPhrase(NamePhrase phrase, int begin, int end) {
        boolean part = isOpen(begin - 1) || isOpen(end);
        open(begin, end);
        if (!part) {
            phrase.name().ifPresent(name -> {
                for (int token = name[0]; token < name[1]; token++) {
                    allowed[token] = phrase.labels(token, name[0], name[1]);
                }
            });
        }
    }

    /** Whether a token may belong to a longer name, as a phrase around it was annotated or all that is known are parts. */
    private boolean isOpen(int token) {
        boolean inside = token >= 0 && token < allowed.length;
        return inside && (allowed[token] == Labels.ANY || document.source().trust() == Trust.SOME && words.isProper(token));
    }

    /** What is annotated as something else is no person, place or organisation as a whole; names inside come after it. */
    private void addOther(int begin, int end) {
        if (end - begin == 1 || !document.source().hasPhrases()) {
            Arrays.fill(allowed, begin, end, NO_NAME | Labels.all("MISC"));
        } else {
            open(begin, end);
        }
    }

    /** Leaves capitalised words open and takes the others for no names. */
    private void open(int begin, int end) {
        for (int token = begin; token < end; token++) {
            allowed[token] = words.isCapitalised(token) ? Labels.ANY : 0;
        }
    }
}
