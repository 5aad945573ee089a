/**
 * Documents for the tests of all modules: {@link org.dateline.typesystem.testing.DocumentBuilder} for those a test spells out,
 * {@link org.dateline.typesystem.testing.AwkwardDocuments} for those that broke other tools, and
 * {@link org.dateline.typesystem.testing.RandomDocuments} for as many as it takes. All sentences are our own.
 */
package org.dateline.typesystem.testing;
