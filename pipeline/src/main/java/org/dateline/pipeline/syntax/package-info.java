/**
 * Part of speech, lemma and dependencies, one annotator each over the NLP4J engine. {@link org.dateline.pipeline.syntax.UniversalTags}
 * turns Penn Treebank tags into Universal ones, {@link org.dateline.pipeline.syntax.LemmaRules} mends the engine's lemmas with
 * {@link org.dateline.pipeline.syntax.NumberedWords} and {@link org.dateline.pipeline.syntax.ProperAdjectives}, and
 * {@link org.dateline.pipeline.syntax.UniversalTree} turns its trees into Universal Dependencies.
 */
package org.dateline.pipeline.syntax;
