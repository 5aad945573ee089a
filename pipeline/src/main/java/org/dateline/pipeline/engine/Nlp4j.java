package org.dateline.pipeline.engine;

import java.util.Collection;
import java.util.List;
import org.dateline.pipeline.engine.parse.DependencyParser;
import org.dateline.pipeline.engine.result.Arc;
import org.dateline.pipeline.engine.result.Name;
import org.dateline.pipeline.engine.result.NameReading;
import org.dateline.pipeline.engine.result.Tag;
import org.dateline.pipeline.engine.result.TextSpan;
import org.dateline.pipeline.engine.tag.NameTagger;
import org.dateline.pipeline.engine.tag.PosTagger;
import org.dateline.pipeline.engine.word.Lemmatizer;
import org.dateline.pipeline.engine.word.WordForm;

/**
 * The NLP4J engine: tokens, sentences, parts of speech, lemmas, names and dependencies of English text.
 *
 * <p>There is one engine a JVM. What a layer needs is loaded when it is first asked for, or by {@link #load}. After that
 * nothing changes: any number of threads can share the engine, and a result depends on the arguments alone.
 *
 * <p>All layers above the tokens take one sentence at a time, as the forms of its tokens, which can come from any tokeniser.
 */
public final class Nlp4j {

    private static final Nlp4j SHARED = new Nlp4j();

    private final Lazy<Nlp4jTokenizer> tokenizer = new Lazy<>(Nlp4jTokenizer::new);
    private final Lazy<Lemmatizer> lemmatizer = new Lazy<>(Lemmatizer::new);
    private final Models models = new Models();
    private final Lazy<PosTagger> tagger = new Lazy<>(models::tagger);
    private final Lazy<NameTagger> namer = new Lazy<>(() -> models.namer(lemmatizer.get()));
    private final Lazy<DependencyParser> parser = new Lazy<>(() -> models.parser(lemmatizer.get()));

    private Nlp4j() {}

    /** Returns the engine. */
    public static Nlp4j shared() {
        return SHARED;
    }

    /** Loads what some layers need, several files at a time, rather than at their first use. */
    public void load(Collection<Nlp4jLayer> layers) {
        models.load(layers);
        layers.parallelStream().forEach(this::prepare);
    }

    /**
     * Returns the tokens of a part of a text; every character that is not blank is in exactly one of them.
     *
     * @param text the whole text
     * @param begin where the part begins
     * @param end where it ends
     */
    public List<TextSpan> tokenize(String text, int begin, int end) {
        return tokenizer.get().tokenize(text, begin, end);
    }

    /**
     * Returns the sentences some tokens make; each covers at least one of them.
     *
     * @param text the whole text
     * @param tokens tokens of it, in order
     */
    public List<TextSpan> sentences(String text, List<TextSpan> tokens) {
        return tokenizer.get().sentences(text, tokens);
    }

    /**
     * Returns the part of speech of every token of a sentence.
     *
     * @param forms the tokens as they stand in the text
     */
    public List<Tag> tag(List<String> forms) {
        return tagger.get().tag(forms);
    }

    /**
     * Returns NLP4J's lemma of every token of a sentence: in lower case, {@code #crd#}, {@code #ord#} and {@code #hlink#} for
     * cardinals, ordinals and links.
     *
     * @param forms the tokens as they stand in the text
     * @param tags their parts of speech
     */
    public List<String> lemmas(List<String> forms, List<String> tags) {
        return lemmatizer.get().lemmas(forms, matching(forms, tags));
    }

    /**
     * Returns the named entities of a sentence, in order and without overlap.
     *
     * @param forms the tokens as they stand in the text
     * @param tags their parts of speech
     */
    public List<Name> names(List<String> forms, List<String> tags) {
        return namer.get().names(forms, matching(forms, tags));
    }

    /**
     * Returns the named entities of a sentence with what they are found by.
     *
     * @param forms the tokens as they stand in the text
     * @param tags their parts of speech
     */
    public NameReading readNames(List<String> forms, List<String> tags) {
        return namer.get().read(forms, matching(forms, tags));
    }

    /**
     * Returns the dependency of every token of a sentence on its head.
     *
     * @param forms the tokens as they stand in the text
     * @param tags their parts of speech
     */
    public List<Arc> parse(List<String> forms, List<String> tags) {
        return parser.get().parse(forms, matching(forms, tags));
    }

    /**
     * Returns the Brown clusters a word belongs to, as bit strings that are prefixes of one another, in no certain order; none
     * where the word is not known.
     *
     * @param form the token as it stands in the text
     */
    public List<String> clusters(String form) {
        return models.clusters().of(WordForm.of(form));
    }

    /**
     * Returns the embedding of a word as numbers; none where the word is not known.
     *
     * @param form the word, in lower case for words other than names
     */
    public float[] embedding(String form) {
        return models.embeddings().of(WordForm.undigitalized(form));
    }

    private void prepare(Nlp4jLayer layer) {
        switch (layer) {
            case TOKENS -> tokenizer.get();
            case TAGS -> tagger.get();
            case LEMMAS -> lemmatizer.get();
            case NAMES -> namer.get();
            case DEPENDENCIES -> parser.get();
        }
    }

    private static List<String> matching(List<String> forms, List<String> tags) {
        if (forms.size() != tags.size()) {
            throw new IllegalArgumentException(forms.size() + " tokens with " + tags.size() + " parts of speech");
        }
        return tags;
    }
}
