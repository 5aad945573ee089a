/**
 * Rules that propose links. Start with {@link org.dateline.pipeline.relation.rule.LinkRules}, which applies all in their order: the
 * classes named {@code …Links}, one for each kind of pair. {@code ClauseLinks} goes by how the two of an {@code EventPair} hang together
 * in the tree ({@code Complements}, {@code Adverbials}, {@code Arguments}), {@code EventTimeLinks} asks {@code Appointment} whom a time
 * is for, {@code TimePhrase} and {@code Between} what the words around it say, and {@code Fronted} who shares it. The words they go by
 * are in {@code signals.tsv}, read by {@code Signal}.
 */
package org.dateline.pipeline.relation.rule;
