/**
 * The NLP4J engine behind plain Java: start with {@link org.dateline.pipeline.engine.Nlp4j}, which gives tokens, sentences,
 * parts of speech, lemmas, names and dependencies as records of {@code result}, and knows nothing of UIMA. Other layers see nothing
 * but these two packages.
 *
 * <p>NLP4J itself cuts the tokens and makes the lemmas. Its classifiers are decoded here, with the same decisions, from models
 * that {@link org.dateline.pipeline.engine.ModelConverter} turns at build time from Java objects into the flat arrays of
 * {@code store}. A model of {@code linear} scores what {@code word} tells of the tokens; {@code tag} and {@code parse} decide by it.
 * Beside each class that is read from a model stands the one that converts it.
 */
package org.dateline.pipeline.engine;
