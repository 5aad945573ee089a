/**
 * The dependency parser. Start with {@link org.dateline.pipeline.engine.parse.DependencyParser}: it takes one {@code Transition} after
 * another from those that {@code Candidates} allows, and {@code ParseState} keeps the {@code Tree} in the making.
 */
package org.dateline.pipeline.engine.parse;
