package org.dateline.pipeline.engine.linear;

/** What a feature looks at in a token; the names are NLP4J's. */
public enum Field {
    WORD_FORM_SIMPLIFIED,
    WORD_FORM_SIMPLIFIED_LOWERCASE,
    WORD_SHAPE,
    PREFIX,
    SUFFIX,
    LEMMA,
    PART_OF_SPEECH_TAG,
    NAMED_ENTITY_TAG,
    DEPENDENCY_LABEL,
    VALENCY,
    AMBIGUITY_CLASSES,
    ORTHOGRAPHIC,
    POSITIONAL,
    WORD_CLUSTERS,
    NAMED_ENTITY_GAZETTEERS,
    WORD_EMBEDDING
}
