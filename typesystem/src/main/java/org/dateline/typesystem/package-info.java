/**
 * What a document can say beyond DKPro Core's types. Start with {@code TypeSystem.xml} beside this package, which only imports:
 * one file a theme, every type and feature described. The JCas classes are generated from them in the build, into
 * {@code org.dateline.type}. {@link org.dateline.typesystem.FirstWord} is where annotations stand that speak of the whole document.
 */
package org.dateline.typesystem;
