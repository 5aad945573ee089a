/**
 * The NLP4J engine behind plain Java: start with {@link org.dateline.pipeline.engine.Nlp4j}, which gives tokens, sentences,
 * parts of speech, lemmas, names and dependencies as records, and knows nothing of UIMA.
 *
 * <p>NLP4J itself cuts the tokens and makes the lemmas. Its classifiers are decoded here, with the same decisions, from models
 * that {@link org.dateline.pipeline.engine.ModelConverter} turns at build time from Java objects into flat arrays: features
 * are 64-bit fingerprints ({@code Gram}, {@code FingerprintIndex}) and only weights that are not zero are kept
 * ({@code Weights}). A {@code LinearModel} scores the features of a {@code Context}; {@code PosTagger}, {@code NameTagger} and
 * {@code DependencyParser} are the three that decide.
 */
package org.dateline.pipeline.engine;
