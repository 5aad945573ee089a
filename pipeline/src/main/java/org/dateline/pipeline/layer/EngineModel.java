package org.dateline.pipeline.layer;

/** Names and versions of the engine's models, as the provenance states them. */
public final class EngineModel {

    /** Tokeniser rules. */
    public static final String TOKENIZER = "nlp4j-api 1.1.3 tokeniser";
    /** Part-of-speech model. */
    public static final String TAGGER = "nlp4j-english 1.1.3 part of speech";
    /** Morphological analyser. */
    public static final String LEMMATIZER = "nlp4j-api 1.1.3 morphology";
    /** Dependency model. */
    public static final String PARSER = "nlp4j-english 1.1.3 dependencies";
    /** Named-entity model, with its word clusters and embeddings. */
    public static final String NAMER = "nlp4j-english 1.1.3 named entities";

    private EngineModel() {}
}
